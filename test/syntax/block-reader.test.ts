import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blockText, elementSpan, segmentId, segmentSpan } from '../../server/syntax/block';
import { createBlockReader } from '../../server/syntax/block-reader';
import { lineColumnAt } from '../../server/syntax/lines';
import {
  detached,
  extentAfter,
  type LocatedBlock,
  sequenceWithGaps,
  textStart,
} from '../../server/syntax/located-block';
import { packId } from '../../server/syntax/pack-id';
import { readSequence, type Sequence } from '../../server/syntax/sequence';

const opens = ['ISA', 'GS', 'ST', 'CLP', 'SE', 'GE', 'IEA'].map(packId);
const isa =
  'ISA*00*          *00*          *ZZ*PAYER          *ZZ*PROVIDER       *250815*0830*^*00501*000000835*0*P*:';

const part = fc.constantFrom(
  ...[
    '~',
    '*',
    ':',
    '\n',
    '\r\n',
    '\r',
    ' ',
    'CLP*A1*1*100*80~',
    'CLPX*1~',
    'SVC*HC:J1885*100*80~',
  ],
  ...['ST*835*0001~', 'SE*4*0001~', 'GE*1*1~', 'IEA*1*000000835~', 'GS*HP*A*B~', 'é', '😀', 'ISA'],
  ...[`${isa}~\n`, `${isa}\n`, `${isa.replaceAll('*', '|')}\n`, 'N'.repeat(300)],
);
const text = fc
  .tuple(fc.constantFrom('', `${isa}~`, 'From the clearinghouse: '), fc.array(part))
  .map(([head, parts]) => head + parts.join(''));
const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 5 });

test('blocks of a text that comes in pieces are those of the whole text', () => {
  fc.assert(
    fc.property(text, sizes, (whole, some) => {
      const { located, terminated, guessed } = readPieces(whole, some);
      const sequence = readSequence(whole, opens);
      assert.deepEqual(
        located.map(({ block, before }) => [picture(block), before]),
        sequence.blocks.map((block, i) => [picture(block), extentBefore(sequence, i)]),
      );
      assert.equal(terminated, sequence.terminated);
      assert.equal(guessed, sequence.guessed);
    }),
    { numRuns: 2_000 },
  );
});

test('blocks that are kept alone keep their places', () => {
  fc.assert(
    fc.property(text, fc.infiniteStream(fc.boolean()), (whole, kept) => {
      const { located, ...ends } = readPieces(whole, [100]);
      const some = located.filter(() => kept.next().value);
      const alone = some.map(detached);
      const partly = sequenceWithGaps(alone, ends, opens);
      const wholly = readSequence(whole, opens);
      assert.equal(partly.starts.at(-1), wholly.starts.at(-1));
      assert.equal(partly.segmentsBefore.at(-1), wholly.segmentsBefore.at(-1));
      assert.deepEqual(
        alone.map(({ block }) => picture(block)),
        some.map(({ block }) => picture(block)),
      );
      for (const { block, before } of alone) {
        for (let offset = before.length; offset < before.length + block.length; offset++) {
          assert.deepEqual(lineColumnAt(partly, offset), lineColumnAt(wholly, offset));
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('a block of any length comes whole', () => {
  const reader = createBlockReader(opens);
  const head = [...reader.push(`${isa}~ST*835*0001~${'REF*EV*1~'.repeat(500)}`)];
  const between = Array.from({ length: 2_000 }, () => [...reader.push('REF*EV*1~'.repeat(10))]);
  const counts = [head, between.flat(), reader.end().blocks].map((blocks) =>
    blocks.map(({ segments }) => segments),
  );
  assert.deepEqual(counts, [[1], [], [20_501]]);
});

function readPieces(whole: string, some: readonly number[]) {
  const reader = createBlockReader(opens);
  const blocks = [];
  for (let from = 0, i = 0; from < whole.length; i++) {
    const to = from + (some[i % some.length] as number);
    blocks.push(...reader.push(whole.slice(from, to)));
    from = to;
  }
  const { blocks: last, terminated, guessed } = reader.end();
  let at = textStart;
  const located = [...blocks, ...last].map((block): LocatedBlock => {
    const located = { block, before: at };
    at = extentAfter(located);
    return located;
  });
  return { located, at, terminated, guessed };
}

function extentBefore({ starts, segmentsBefore, linesBefore, lineStarts }: Sequence, i: number) {
  return {
    length: starts[i],
    segments: segmentsBefore[i],
    lineBreaks: linesBefore[i],
    lineStart: lineStarts[i],
  };
}

/** All that can be read from a block, in plain data. */
function picture(block: LocatedBlock['block']) {
  return {
    text: blockText(block),
    breaks: [block.lineBreaks, block.afterLastBreak],
    delimiters: block.delimiters,
    segments: Array.from({ length: block.segments }, (_, i) => [
      segmentId(block, i),
      segmentSpan(block, i),
      ...Array.from({ length: 20 }, (_, n) => elementSpan(block, i, n)),
    ]),
  };
}
