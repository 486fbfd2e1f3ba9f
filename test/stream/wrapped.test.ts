import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultOptions } from '../../server/checks/options';
import { parseDocument } from '../../server/document';
import { findingsOf } from '../../server/engine/findings';
import { createRowReader } from '../../server/folder/read-rows';
import { defaultTerms } from '../../server/sequestration/terms';
import { createChecker } from '../../server/stream/checker';
import { sample } from '../ask';

const plain = sample('medicare-part-b').replaceAll('\n', '');
const wrapped = plain.replace(/.{80}/g, '$&\r\n');

for (const piece of [1, 79, 4_000, wrapped.length]) {
  test(`what a wrapped text adds up to is what it was before, in pieces of ${piece}`, () => {
    const one = check(wrapped, piece);
    assert.deepEqual(one.findings, ['wrapped-lines']);
    assert.deepEqual(one.totals, check(plain, piece).totals);
    assert.equal(one.visited, check(plain, piece).visited);
    const [rows, expected] = [wrapped, plain].map((text) =>
      paymentsIn(text, piece).map(({ paid, amount, claims, print }) => ({
        ...{ paid, amount, claims, print },
      })),
    );
    assert.deepEqual(rows, expected);
  });
}

test('places in a wrapped file are those of its own lines', () => {
  const [payment] = paymentsIn(wrapped, 500);
  const { line, character } = payment?.at ?? assert.fail('no payment');
  const lines = wrapped.split('\r\n');
  const rest = lines.slice(line).join('').slice(character);
  assert.ok(rest.startsWith('EFT2511140081'));
  assert.ok(line > 2);
});

test('a short ISA in a file of a segment a line is not wrapped', () => {
  const lines = sample('medicare-part-b').replace(/ +/g, ' ').replaceAll('~', '');
  assert.equal(paymentsIn(lines, 500)[0]?.paid, paymentsIn(plain, 500)[0]?.paid);
});

test('only lines that all reach the column are joined without asking', () => {
  const lines = wrapped.split('\r\n');
  const broken: Readonly<Record<string, string>> = {
    'the heading of a page': lines.toSpliced(9, 0, '\fPage 2').join('\r\n'),
    'a line without its last spaces': lines.with(9, lines[9]?.slice(0, -2) ?? '').join('\r\n'),
  };
  assert.deepEqual(fixesIn(wrapped), ['safe']);
  for (const [name, text] of Object.entries(broken)) {
    assert.deepEqual(fixesIn(text), ['suggested'], name);
  }
});

/** Which fixes there are for lines that are wrapped. */
function fixesIn(text: string): readonly string[] {
  return findingsOf(parseDocument(text), defaultOptions)
    .filter(({ check }) => check.id === 'wrapped-lines')
    .flatMap(({ finding }) => finding.fixes?.map(({ kind }) => kind) ?? []);
}

function check(text: string, piece: number) {
  let visited = 0;
  const checker = createChecker(defaultOptions, { visit: () => visited++ });
  const found = [...pieces(text, piece)].flatMap((one) => checker.push(one));
  found.push(...checker.end());
  return { visited, totals: checker.totals, findings: found.map(({ result }) => result.check) };
}

function paymentsIn(text: string, piece: number) {
  const reader = createRowReader({ file: 'a.835', terms: defaultTerms });
  for (const one of pieces(text, piece)) reader.push(one);
  return reader.end().payments;
}

function* pieces(text: string, length: number): Iterable<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}
