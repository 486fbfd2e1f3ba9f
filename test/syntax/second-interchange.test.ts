import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument, paymentsOf } from '../../server/document';
import { assertSafe } from '../checks/safe-fix';
import { check } from '../harness';
import { checkPieces, checkWhole } from '../stream/in-pieces';

/** An interchange of one payment with separators of its own. */
function interchange(element: string, segment: string, repetition: string, number: number): string {
  const isa =
    'ISA*00*          *00*          *ZZ*PAYER          *ZZ*PROVIDER       *251114*0930*' +
    `${repetition}*00501*00000000${number}*0*P*:`;
  return [
    ...[isa, `GS*HP*A*B*20251114*0930*${number}*X*005010X221A1`, `ST*835*000${number}`],
    ...['BPR*I*80*C*CHK************20251114', `TRN*1*7734${number}*1512345678`, 'N1*PR*PAYER'],
    ...['N1*PE*PROVIDER*XX*1234567893', 'LX*1', `CLP*A${number}*1*100*80**12*X${number}`],
    ...['CAS*CO*45*20', 'NM1*QC*1*DOE*JANE****MI*7', 'SE*10*0001', `GE*1*${number}`],
    `IEA*1*00000000${number}`,
  ]
    .map((text) => `${text.replaceAll('*', element)}${segment}\n`)
    .join('');
}

const first = interchange('*', '~', '^', 1);
const unterminated = first.trimEnd().slice(0, -1);

/** What is between two files that were put together. */
const joints: readonly (readonly [string, string])[] = [
  ['nothing', first],
  ['no terminator', `${unterminated}\n`],
  ['a byte order mark', `${first}\ufeff`],
  ['no terminator and a byte order mark', `${unterminated}\n\ufeff`],
  ['a checksum', `${first}MD5: 9e107d9d372b\n`],
  ['a trailer without a line break', `${first}END OF FILE`],
  ['the head of a mail', `${first}From: edi@example.com\n\n`],
  ['the number of a line', `${first}00001 `],
];

for (const [element, segment] of [
  ['|', '~'],
  ['|', '*'],
  ['~', '|'],
] as const) {
  for (const [what, before] of joints) {
    test(`with ${what} before it, an interchange divided by ${element} and ${segment} is read`, () => {
      const text = before + interchange(element, segment, '^', 2);
      const document = parseDocument(text);
      assert.equal(Array.from(paymentsOf(document)).length, 2);
      const titles = check(text).flatMap(({ fixes }) =>
        fixes.filter(({ kind }) => kind === 'safe').map(({ title }) => title),
      );
      assert.deepEqual(
        titles.filter((title) => /IEA02|empty/.test(title)),
        [],
      );
      assertSafe(text);
      for (const size of [1, 40, 1_000]) {
        assert.deepEqual(checkPieces(text, [size], 0), checkWhole(text), `${size}`);
      }
    });
  }
}

test('a name that is torn is not another segment, and a trailing separator leaves it open', () => {
  const torn = (values: string) =>
    parseDocument(first.replace('NM1*QC*1*DOE*JANE', `NM1*QC*1*${values}`));
  const blocks = (values: string) => torn(values).sequence.blocks.length;
  const whole = blocks('DOE*JANE');
  for (const values of [
    'GARCIA*JO\nSE',
    'DOE*\nMIA',
    'LU\nCAS*ANN',
    'COO\nPER*ANN',
    'GEOR\nGE*A',
  ]) {
    assert.equal(blocks(values), whole, values);
  }
  const kinds = (text: string) =>
    check(text)
      .filter(({ message }) => message.startsWith('Segment terminator ~ missing: another'))
      .flatMap(({ fixes }) => fixes.map(({ kind }) => kind));
  assert.deepEqual(kinds(first.replace('45*20~', '45*20')), ['safe']);
  assert.deepEqual(kinds(first.replace('45*20~', '45*20*')), ['suggested']);
});

test('a trailer that runs on into other text is neither quoted nor overwritten', () => {
  for (const words of ['\nJANE DOE', ' JANE DOE', 'JANEDOE77']) {
    const found = check(`${unterminated}${words}`).filter(({ message }) =>
      message.startsWith('IEA02'),
    );
    assert.ok(found.length > 0, words);
    for (const { message, fixes } of found) {
      assert.ok(!message.includes('JANE'), message);
      assert.ok(!fixes.some(({ kind }) => kind === 'safe'), words);
    }
  }
});
