import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Block, elementSpan, segmentId, segmentSpan } from '../../server/syntax/block';
import { editSequence } from '../../server/syntax/edit-sequence';
import { lineColumnAt, lineCount, offsetAt, rangeAt } from '../../server/syntax/lines';
import { packId } from '../../server/syntax/pack-id';
import {
  blockNumber,
  readSequence,
  type Sequence,
  sequenceText,
} from '../../server/syntax/sequence';

const opens = ['ISA', 'GS', 'ST', 'LX', 'CLP', 'PLB', 'SE', 'GE', 'IEA'].map(packId);
const isa =
  'ISA*00*          *00*          *ZZ*PAYER          *ZZ*PROVIDER       *250815*0830*^*00501*000000835*0*P*:';

/** Pieces that files are made of, and pieces that break them. */
const piece = fc.constantFrom(
  ...['~', '*', ':', '\n', '\r\n', '\r', ' ', 'CLP', 'CLP*A1*1*100*80', 'SVC*HC:99213*100*80~'],
  ...['CAS*CO*45*20~', 'LX*1~', 'SE*4*0001~', 'ST*835*0001~', 'IEA*1*000000835~', 'GS*HP*A*B~'],
  ...['é', '\u012a', '😀', 'PLB*1*20251231*WO:A*1~', 'ISA', 'A', '1', '\u001d', ''],
  `${isa}~\n`,
  `${isa.replaceAll('*', '|')}\n`,
);
const text = fc
  .tuple(fc.boolean(), fc.array(piece, { maxLength: 40 }))
  .map(([whole, parts]) => (whole ? `${isa}~` : '') + parts.join(''));
/** A block so long that its line breaks are remembered. */
const long = `CLP*A1*1*100*80~\r\n${'NTE*X~\nNTE*Y~\r\n'.repeat(300)}`;
const edit = fc.record({
  from: fc.nat(),
  length: fc.nat(60),
  text: fc.array(piece, { maxLength: 3 }),
});

test('a sequence after any edits equals the edited text read again, however many parts it may have', () => {
  const most = fc.constantFrom(undefined, 3, 10);
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 6 }), most, (original, edits, max) => {
      let now = original;
      let sequence = readSequence(now, opens, max);
      for (const { from, length, text: parts } of edits) {
        const start = from % (now.length + 1);
        const end = Math.min(now.length, start + length);
        const inserted = parts.join('');
        sequence = editSequence(sequence, { start, end }, inserted);
        now = now.slice(0, start) + inserted + now.slice(end);
        assert.equal(sequenceText(sequence), now);
        assert.deepEqual(picture(sequence), picture(readSequence(now, opens, max)));
        assert.ok(sequence.blocks.length <= (max ?? Number.POSITIVE_INFINITY));
      }
    }),
    { numRuns: 1000 },
  );
});

test('lines and characters are those of the language server library', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (short, lengthen) => {
      const content = lengthen ? short + long + short : short;
      const sequence = readSequence(content, opens);
      const oracle = TextDocument.create('a:b', 'x', 1, content);
      assert.equal(lineCount(sequence), oracle.lineCount);
      for (let offset = -1; offset <= content.length + 1; offset += lengthen ? 7 : 1) {
        assert.deepEqual(lineColumnAt(sequence, offset), oracle.positionAt(offset));
        const span = { start: offset, end: offset + 3 };
        const range = { start: oracle.positionAt(span.start), end: oracle.positionAt(span.end) };
        assert.deepEqual(rangeAt(sequence, span), range);
      }
      for (let line = -1; line <= oracle.lineCount; line += lengthen ? 9 : 1) {
        for (const character of [-1, 0, 1, 5, 30, 1000]) {
          const place = { line, character };
          assert.equal(offsetAt(sequence, place), oracle.offsetAt(place), JSON.stringify(place));
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('an edit inside one claim scans that claim alone', () => {
  const claims = Array.from({ length: 50 }, (_, i) => `CLP*A${i}*1*100*80~CAS*CO*45*20~`);
  const whole = `${isa}~LX*1~${claims.join('')}IEA*1*000000835~`;
  const before = readSequence(whole, opens);
  const at = whole.indexOf('CLP*A25') + 10;
  const after = editSequence(before, { start: at, end: at }, '5');
  const changed = after.blocks.filter((block) => !before.blocks.includes(block));
  assert.equal(changed.length, 1);
  assert.equal(changed[0]?.tokens.text.length, 'CLP*A25*1*1005*80~CAS*CO*45*20~'.length);
});

/** All that can be read from a sequence, in plain data. */
function picture(sequence: Sequence) {
  return {
    columns: [sequence.starts, sequence.segmentsBefore, sequence.linesBefore, sequence.lineStarts],
    kinds: sequence.kinds,
    numbers: sequence.blocks.map((block) => blockNumber(sequence, block)),
    terminated: sequence.terminated,
    blocks: sequence.blocks.map((block) => ({
      length: block.length,
      breaks: [block.lineBreaks, block.afterLastBreak],
      delimiters: block.delimiters,
      segments: segments(block),
    })),
  };
}

function segments(block: Block) {
  return Array.from({ length: block.segments }, (_, i) => {
    const elements = Array.from({ length: 30 }, (_, n) => elementSpan(block, i, n));
    return [segmentId(block, i), segmentSpan(block, i), elements];
  });
}

test('a line of a printed page is one or not by the block after it, also when it is typed', () => {
  const [before, after] = [`${isa}~\nGS*HP*A*B~`, '\nGE*A*1~\nTRN*1*A~\nSE*1*0001~\n'];
  const at = before.length;
  const edited = editSequence(
    readSequence(before + after, opens),
    { start: at, end: at },
    'Page 2 of 3\n',
  );
  const fresh = readSequence(`${before}Page 2 of 3\n${after}`, opens);
  const lengths = ({ blocks }: Sequence) =>
    blocks.map(({ length, segments }) => [length, segments]);
  assert.deepEqual(lengths(edited), lengths(fresh));
});

test('text that only begins like an ISA divides what follows, also when that is edited', () => {
  const before =
    'ISA\u202e00*          *00*          *ZZ*PAYER         5*0*P*:\n\nGS*HP*ASHDOWN*A1*20251006*0830*1*X*1234567893\nGE*0*0001\nST\nBPR*P*1********20130401\nBPR*P*1*D*C';
  const removed = 'HK*CTX*04*ASHDOWN*DA*\u00c9*******20130401\nTRN*1*12B01*X\nPLB*12B0';
  const after =
    '1*20260229*L6:EXAMPLE CLINIC*2.40**1E3**100******100\nSE*-20*395195145\nSE*7*0001\nIEA*1*395195\r\n+1*\n';
  const start = before.length;
  const whole = readSequence(before + removed + after, opens);
  const edited = editSequence(whole, { start, end: start + removed.length }, '\f');
  assert.deepEqual(picture(edited), picture(readSequence(`${before}\f${after}`, opens)));
});
