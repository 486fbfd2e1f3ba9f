import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultOptions } from '../../server/checks/options';
import { deidentify, wordsOf } from '../../server/deidentify/deidentify';
import { outcomeOf } from '../../server/deidentify/outcome';
import { planCopy } from '../../server/deidentify/plan';
import { parseDocument } from '../../server/document';
import { elementName, locateElement } from '../../server/located-element';
import { readFixture } from '../harness';

const corpus = process.env.REMITTANCE_CORPUS;
const secret = Uint8Array.from({ length: 32 }, (_, i) => (i * 37 + 11) % 256);
const good = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');

/** Words that name somebody: long enough that no amount or code has them by chance. */
function identifiers(text: string): Set<string> {
  const values = planCopy(parseDocument(text)).edits.filter(({ what }) => what !== 'date');
  const all = values.flatMap((one) => wordsOf(one.text));
  return new Set(all.filter((word) => word.length > (/\D/.test(word) ? 3 : 6)));
}

/** Returns the copy, if there is one, and holds that it has no identifier and the same results. */
function hold(text: string, name: string): string | undefined {
  const made = deidentify(parseDocument(text), defaultOptions, secret);
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
    parseDocument(good),
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
      const made = deidentify(parseDocument(text), defaultOptions, secret);
      if ('text' in made) assert.ok(!wordsOf(made.text).includes(word), word);
    }),
    { numRuns: process.env.RUNS ? Number(process.env.RUNS) : 200 },
  );
});

/** Elements for amounts, rates, and counts: a number that is put there is one of them, and is kept. */
const forNumbers: ReadonlySet<string> = new Set([
  ...['BPR02', 'CLP03', 'CLP04', 'CLP05', 'CAS03', 'CAS04', 'CAS06', 'SVC02', 'SVC03', 'SVC05'],
  ...['AMT02', 'MOA01', 'MOA02', 'LX01', 'ST02', 'SE01', 'SE02', 'GE01', 'IEA01'],
]);

test('a marker in every single element, empty or not, is gone, but a number for an amount', () => {
  const number = '7391846205';
  const words = ['ZQXJKVW', 'ÉZQXÉ', '\u{20bb7}\u674e\u660e', 'zqx-jkv'];
  const kept = new Set<string>();
  let copies = 0;
  for (const [i, { index }] of [...good.matchAll(/[*:]/g)].entries()) {
    if (index < 110) continue;
    const end = index + 1 + (/^[^*~:\n]*/.exec(good.slice(index + 1))?.[0].length ?? 0);
    for (const marker of [number, words[i % words.length] ?? '']) {
      const document = parseDocument(good.slice(0, index + 1) + marker + good.slice(end));
      const made = deidentify(document, defaultOptions, secret);
      if ('fault' in made) continue;
      copies++;
      const left = wordsOf(marker).filter((word) => wordsOf(made.text).includes(word));
      const place = locateElement(document, index + 1);
      if (marker === number && left.length > 0 && place) kept.add(elementName(place) ?? '');
      else assert.deepEqual(left, [], `${marker} at ${index}`);
    }
  }
  assert.deepEqual(
    [...kept].filter((name) => !forNumbers.has(name)),
    [],
  );
  assert.ok(copies > 400, `${copies} copies`);
});

test('names in other alphabets are replaced as well', () => {
  const text = good.replace(/NM1\*QC\*1\*[^*]+\*[^*]+/, 'NM1*QC*1*MUÑOZ ÅS*\u674e\u660e');
  const copy = hold(text, 'alphabets') ?? assert.fail('there is no copy');
  assert.doesNotMatch(copy, /MUÑOZ|Ñ.Z|ÅS|\u674e|\u660e/);
});

test('the report counts every value once, by kind, and nothing twice', () => {
  const made = deidentify(parseDocument(good), defaultOptions, secret);
  assert.ok('report' in made);
  const { replaced, kept, dates } = made.report;
  const counts = [...replaced.values(), ...kept.values(), dates];
  const pieces = good.split('~').flatMap((segment) => segment.trim().split('*').slice(1));
  // Procedures and adjustments of providers are counted by component.
  const composite = /^(HC|HP|AD|NU|[A-Z0-9]{2}):/;
  const values = pieces.flatMap((piece) => (composite.test(piece) ? piece.split(':') : [piece]));
  const expected = values.filter((value) => /[A-Za-z0-9]/.test(value)).length;
  const sum = counts.reduce((all, count) => all + count, 0);
  assert.equal(sum, expected);
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
    [good.replaceAll('\n', '').replace(/.{80}/g, '$&\n'), /cannot be read as they are/],
    [JSON.stringify(good), /cannot be read as they are/],
    [good.toLowerCase(), /cannot be read as they are/],
    ['%PDF-1.7', /cannot be read as they are/],
    [`${good}SECRET NAME`, /no ID that can be read|outside segments/],
    [good.replace('~\nST', '~\nSECRET NAME\nST'), /no ID that can be read|outside segments/],
  ];
  for (const [text, fault] of faults) {
    const made = deidentify(parseDocument(text), defaultOptions, secret);
    assert.match('fault' in made ? made.fault : '', fault);
  }
});
