import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checks } from '../../server/checks';
import { defaultOptions } from '../../server/checks/options';
import { check } from '../harness';

const folder = join('test', 'samples');
const levels = Object.fromEntries(checks.map(({ id }) => [id, 'warning' as const]));
const options = { ...defaultOptions, levels };

/** Elements that say who somebody is: segment, qualifier of its first element, element numbers. */
const identifying: readonly (readonly [
  id: string,
  qualifier: RegExp,
  elements: readonly number[],
])[] = [
  ['CLP', /./, [1, 7]],
  ['NM1', /^(QC|IL|74|GB)$/, [3, 4, 5, 9]],
  ['REF', /^(1L|6P|EA|F8|IG|SY|1W|28|9A|9C|BB|CE|G1|G3)$/, [2]],
];

for (const name of readdirSync(folder)) {
  const segments = readFileSync(join(folder, name), 'utf8').split('~');
  test(`${name}: no message repeats what identifies a patient, wherever elements have shifted`, () => {
    for (const by of [0, 1, 2, -1]) {
      for (const id of ['CLP', 'NM1', 'REF', 'SVC', 'CAS', 'DTM', 'LQ', 'MOA', 'all']) {
        const text = segments.map((segment) => planted(segment, by, id)).join('~');
        for (const { check: rule, message, related, fixes } of check(text, options)) {
          const texts = [message, ...related.map((one) => one.message)];
          for (const said of [...texts, ...fixes.map(({ title }) => title)]) {
            assert.ok(!/MRK/i.test(said), `${rule}, ${id} by ${by}: ${said}`);
          }
        }
      }
    }
  });
}

/** A segment with marks for what identifies, moved by as many elements if it is of this kind. */
function planted(segment: string, by: number, moved: string): string {
  const [id = '', ...elements] = segment.trim().split('*');
  for (const [marked, qualifier, places] of identifying) {
    if (id !== marked || !qualifier.test(elements[0] ?? '')) continue;
    for (const n of places) if (elements[n - 1]) elements[n - 1] = `MRK${n}LAST`;
  }
  if (moved === id || moved === 'all') {
    if (by > 0 && id !== 'ISA' && id !== 'GS') elements.unshift(...Array<string>(by).fill('1'));
    if (by < 0 && id !== 'ISA' && id !== 'GS') elements.splice(0, -by);
  }
  return [segment.startsWith('\n') ? `\n${id}` : id, ...elements].join('*');
}
