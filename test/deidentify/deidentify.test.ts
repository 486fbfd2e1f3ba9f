import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultOptions } from '../../server/checks/options';
import { deidentify, wordsOf } from '../../server/deidentify/deidentify';
import { findEdits } from '../../server/deidentify/find-edits';
import { outcomeOf } from '../../server/deidentify/outcome';
import { parseDocument } from '../../server/document';
import { readFixture } from '../harness';

const corpus = process.env.REMITTANCE_CORPUS;
const secret = Uint8Array.from({ length: 32 }, (_, i) => (i * 37 + 11) % 256);
const good = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');

/** Words that name somebody: long enough that no amount or code has them by chance. */
function identifiers(text: string): Set<string> {
  const values = findEdits(parseDocument(text)).filter(({ what }) => what === 'value');
  const all = values.flatMap((one) => wordsOf(one.text));
  return new Set(all.filter((word) => word.length > (/\D/.test(word) ? 3 : 6)));
}

/** Returns the copy, if there is one, and holds that it has no identifier and the same results. */
function hold(text: string, name: string): string | undefined {
  const made = deidentify(text, defaultOptions, secret);
  if ('fault' in made) return undefined;
  const left = wordsOf(made.text);
  const originals = identifiers(text);
  assert.deepEqual(
    left.filter((word) => originals.has(word)),
    [],
    name,
  );
  const outcome = (one: string) => outcomeOf(parseDocument(one), defaultOptions);
  assert.equal(outcome(made.text), outcome(text), name);
  return made.text;
}

test('no identifier of a sample, fixture, or corpus file is left, and no result changes', () => {
  const folders = [
    'test/samples',
    'test/checks',
    'test/editor/workspace',
    ...(corpus ? [corpus] : []),
  ];
  let copies = 0;
  let files = 0;
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter((one) => /\.(835|edi|txt)$/.test(one))) {
      const source = readFileSync(join(folder, name), 'utf8');
      const text = folder === 'test/checks' ? readFixture(source).text : source;
      files++;
      if (hold(text, name) !== undefined) copies++;
    }
  }
  assert.ok(copies > files * 0.6, `${copies} of ${files}`);
  assert.ok(hold(good, 'sample'));
});

test('the same value becomes the same one, and another secret another one', () => {
  const one = hold(good, 'sample') ?? '';
  const isa = /^ISA.*\*(\d{9})\*0/.exec(one)?.[1];
  assert.ok(isa && one.includes(`IEA*1*${isa}~`));
  const made = deidentify(
    good,
    defaultOptions,
    secret.map((byte) => byte ^ 0x5a),
  );
  assert.ok('text' in made && made.text !== one);
  assert.equal(one.length, good.length);
});

/** Elements of the sample that a marker can be put into: all but the separators of the ISA. */
const places = [...good.matchAll(/[*~:](?=([A-Za-z0-9 .-]+)[*~:])/g)]
  .map(({ index }) => index + 1)
  .filter((at) => at > 110);

test('a marker in any element is gone, or no copy is made', () => {
  const marker = fc.stringMatching(/^[A-Z]{6,12}$/);
  fc.assert(
    fc.property(fc.constantFrom(...places), marker, (at, word) => {
      const end = at + (/^[A-Za-z0-9 .-]+/.exec(good.slice(at))?.[0].length ?? 0);
      const text = good.slice(0, at) + word + good.slice(end);
      const made = deidentify(text, defaultOptions, secret);
      if ('text' in made) assert.ok(!wordsOf(made.text).includes(word), word);
    }),
    { numRuns: process.env.RUNS ? Number(process.env.RUNS) : 200 },
  );
});

test('generated names and numbers leave nothing, and always have a copy', () => {
  const name = fc.stringMatching(/^[A-Z]{4,20}$/);
  const number = fc.stringMatching(/^[1-9][0-9]{7,14}$/);
  fc.assert(
    fc.property(name, name, number, number, (last, first, account, control) => {
      const text = good
        .replace(/CLP\*[^*]+(\*1\*[^*]+\*[^*]+\*[^*]*\*[^*]+\*)[^*]+/, `CLP*${account}$1${control}`)
        .replace(/NM1\*QC\*1\*[^*]+\*[^*]+/, `NM1*QC*1*${last}*${first}`);
      const copy = wordsOf(hold(text, 'generated') ?? assert.fail('there is no copy'));
      for (const one of [last, first, account, control]) assert.ok(!copy.includes(one), one);
    }),
    { numRuns: process.env.RUNS ? Number(process.env.RUNS) : 100 },
  );
});

test('what is not a remittance, or has text outside segments, has no copy', () => {
  const faults: readonly (readonly [text: string, fault: RegExp])[] = [
    ['hello', /not a remittance/],
    [`${good}SECRET NAME`, /no ID that can be read|outside segments/],
    [good.replace('~\nST', '~\nSECRET NAME\nST'), /no ID that can be read|outside segments/],
  ];
  for (const [text, fault] of faults) {
    const made = deidentify(text, defaultOptions, secret);
    assert.match('fault' in made ? made.fault : '', fault);
  }
});
