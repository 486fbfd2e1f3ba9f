import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainMoney } from '../../server/remit/money';
import { readFixture } from '../harness';
import { checkPieces, checkWhole } from './in-pieces';

const corpus = process.env.REMITTANCE_CORPUS;
const fixtures = join('test', 'checks');
const texts: readonly (readonly [string, string])[] = [
  ...filesIn(join('test', 'samples')),
  ...filesIn(join('test', 'editor', 'workspace')),
  ...filesIn(fixtures).map(([name, text]) => [name, readFixture(text).text] as const),
  ...(corpus ? filesIn(corpus) : []),
];

const pieceSize = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 40, max: 3_000 }));
/** The sizes of the pieces that a text comes in, taken in turn. */
const sizes = fc.array(pieceSize, { minLength: 1, maxLength: 10 });
/** From one that packs every payment block by block to one that packs none. */
const window = fc.constantFrom(0, 300, 2_000, 8_000_000);

for (const [name, text] of texts) {
  test(`${name}: findings and totals are those of the whole text, whatever comes at once`, () => {
    const whole = checkWhole(text);
    fc.assert(
      fc.property(sizes, window, (some, size) => {
        assert.deepEqual(checkPieces(text, some, size), whole);
      }),
      { numRuns: 15 },
    );
  });
}

test('a payment in a text of another kind is not checked, in pieces as in the whole', () => {
  const text = '%PDF-1.7\nST*835*0001~CLP*A1*1*100*80**12*X1~SE*9*0001~';
  const { findings } = checkWhole(text);
  assert.deepEqual(checkPieces(text, [10], 0).findings, findings);
  assert.deepEqual(
    findings.map(({ check }) => check),
    ['header-missing'],
  );
});

test('payments that repeat the numbers of payments far before them are found, in pieces as in the whole', () => {
  const payment = (_: unknown, i: number) =>
    `ST*835*${1000 + (i % 350)}~BPR*I*0*C*NON~TRN*1*${i % 300}*1~SE*4*${1000 + (i % 350)}~`;
  const interchange =
    'ISA*00*          *00*          *ZZ*PAYER          *ZZ*PROVIDER       *251114*0930*^*00501*000000835*0*P*:~' +
    `GS*HP*A*B*20251114*0930*1*X*005010X221A1~${Array.from({ length: 700 }, payment).join('')}` +
    'GE*700*1~IEA*1*000000835~';
  const text = interchange.repeat(2);
  const { findings, totals } = checkWhole(text);
  const inPieces = checkPieces(text, [1_000], 0);
  assert.deepEqual(inPieces, { findings, totals });
  const count = (id: string) => findings.filter(({ check }) => check === id).length;
  assert.deepEqual([count('set-control-repeated'), count('trace-number-repeated')], [700, 300]);
});

/** An ISA with separators of its own. */
const otherIsa =
  'ISA|00|          |00|          |ZZ|PAYER          |ZZ|PROVIDER       |251114|0930|^|00501|000000836|0|P|>/';

test('a broken text yields the findings of the whole text, whatever comes at once', () => {
  const part = fc.constantFrom(
    ...['~', '*', ':', '\n', '\r\n', '\r', ' ', '~~', 'é', '😀', '\u001d', 'ISA', 'S', 'X'],
    ...['ISA*00~', 'GS*HP*A*B~', 'GE*1*1~', 'IEA*1*000000001~', 'ST*835*0001~', 'SE*4*0001~'],
    ...[
      'LX*1~',
      'LX*1~TS3*1*11*20251231*1*100~',
      'CLP*A1*1*100*80**12*X1~',
      'CLP*A2*1*1.005*0.5**12*X1~',
      'CAS*CO*45*20~',
    ],
    ...['NM1*QC*1*ASHDOWN*LENA~', 'SVC*HC:J1885*100*80~', 'PLB*1*20251231*WO:A*1~', 'ST*277*1~'],
    ...['PLB*1*20251231~', 'TRN*1*8*1~', 'BPR*I*0*C*NON~', '%PDF-1.7\n', '<html>'],
    ...['END OF FILE', '00001 ', `\n${otherIsa}`, `END OF FILE${otherIsa}`, 'GS|HP|A|B/ST|835|1/'],
  );
  const cut = fc.record({
    at: fc.nat(),
    length: fc.nat(30),
    parts: fc.array(part, { maxLength: 4 }),
  });
  const broken = fc
    .tuple(fc.constantFrom(...texts.map(([, text]) => text)), fc.array(cut, { maxLength: 5 }))
    .map(([text, cuts]) =>
      cuts.reduce((now, { at, length, parts }) => {
        const start = at % (now.length + 1);
        return now.slice(0, start) + parts.join('') + now.slice(start + length);
      }, text),
    );
  fc.assert(
    fc.property(broken, sizes, window, (text, some, size) => {
      assert.deepEqual(checkPieces(text, some, size), checkWhole(text));
    }),
    { numRuns: 1_000 },
  );
});

function filesIn(folder: string): (readonly [string, string])[] {
  return readdirSync(folder)
    .filter((name) => /\.(835|edi|txt)$/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

test('what is not X12 has no totals, in pieces as in the whole', () => {
  const text = '{"content":"~CLP*A2*1*1.005*0.5**12*X1~SE*9*0001~"}\n';
  for (const { totals } of [checkPieces(text, [40], 0), checkWhole(text)]) {
    assert.deepEqual([totals.claims, plainMoney(totals.charged)], [0, '0.00']);
  }
});
