import type { DocumentSpan } from '../span';
import { type Block, lostTerminators, openerOf } from './block';
import { headLook, longestIsa, readDelimiters, sameDelimiters } from './delimiters';
import { isaLength } from './isa';
import { packId } from './pack-id';
import { scan } from './scan';
import {
  blockAt,
  blocksOf,
  columnsOf,
  readSequence,
  rememberNumber,
  type Sequence,
  sequenceText,
} from './sequence';
import { spliceColumns, spliced } from './splice';
import type { Scan } from './tokens';

const isaId = packId('ISA');

/**
 * The sequence after an edit. Blocks outside the edit are the same objects as before; the blocks
 * it touches, and their direct neighbors if it is where two blocks meet, are scanned again. An edit
 * that touches an interchange's head reads the whole text again, because the delimiters of all that
 * follows may change there.
 */
export function editSequence(sequence: Sequence, span: DocumentSpan, text: string): Sequence {
  const { blocks, starts, opens, maxBlocks = Number.POSITIVE_INFINITY } = sequence;
  let first = blockAt(sequence, Math.max(0, span.start - 1));
  // A segment that lost its terminator ends where the next one is seen to begin.
  while (first > 0 && lostTerminators(blocks[first - 1] as Block).length > 0) first--;
  let last = blockAt(sequence, span.end);
  while (!mayChangeDelimiters(sequence, first, last) && keepsHead(sequence, span, text)) {
    const touched = editedText(sequence, first, last, span, text);
    if (touched.includes('ISA')) break;
    const read = scan(touched, opens, (blocks[first] as Block).delimiters);
    if (!startsBlock(read, opens)) first--;
    else if (last + 1 < blocks.length && !endsCleanly(read)) last++;
    else if (blocks.length + read.cuts.length > maxBlocks) break;
    else return splice(sequence, first, last + 1, read);
  }
  const before = sequenceText(sequence, { start: 0, end: span.start });
  const after = sequenceText(sequence, { start: span.end, end: starts[blocks.length] as number });
  return readSequence(before + text + after, opens, sequence.maxBlocks);
}

function editedText(
  sequence: Sequence,
  first: number,
  last: number,
  span: DocumentSpan,
  text: string,
) {
  const { starts } = sequence;
  return (
    sequenceText(sequence, { start: starts[first] as number, end: span.start }) +
    text +
    sequenceText(sequence, { start: span.end, end: starts[last + 1] as number })
  );
}

/** Whether the blocks hold an interchange's head, or text from which such a head was read. */
function mayChangeDelimiters(sequence: Sequence, first: number, last: number): boolean {
  if (sequence.guessed || first <= 0) return true;
  // Without a segment that is one, text that only begins like an ISA divides all that follows.
  const isa = sequence.kinds.indexOf(isaId);
  if (isa < 0 || isa >= first) return true;
  const start = sequence.starts[first] as number;
  const near = start - longestIsa;
  // Text that is an ISA but for the part that is edited.
  if (
    sequenceText(sequence, { start: Math.max(0, start - isaLength), end: start }).includes('ISA')
  ) {
    return true;
  }
  for (let i = blockAt(sequence, Math.max(0, near)); i <= last; i++) {
    const block = sequence.blocks[i] as Block;
    if (openerOf(block) === 'ISA' && (i >= first || !block.delimiters.counted)) return true;
  }
  return false;
}

/**
 * Whether an edit near ISAs leaves what tells how their interchanges are written: the text after an
 * ISA shows whether lines are wrapped, framed, or ended by a mark of their own.
 */
function keepsHead(sequence: Sequence, span: DocumentSpan, text: string): boolean {
  const near = blockAt(sequence, Math.max(0, span.start - headLook));
  for (let i = blockAt(sequence, span.start); i >= near; i--) {
    const block = sequence.blocks[i] as Block;
    const start = sequence.starts[i] as number;
    if (openerOf(block) !== 'ISA' || start + headLook <= span.start) continue;
    const before = sequenceText(sequence, { start, end: span.start });
    const after = sequenceText(sequence, { start: span.end, end: span.end + headLook });
    const now = readDelimiters((before + text + after).slice(0, headLook), 0);
    if (now === undefined || !sameDelimiters(now, block.delimiters)) return false;
  }
  return true;
}

/** A piece may follow other blocks only if it begins as a block does. */
function startsBlock({ tokens, cuts }: Scan, opens: readonly number[]): boolean {
  return (cuts[1]?.row ?? 0) > 0 && opens.includes(tokens.ids[0] ?? 0);
}

/**
 * A piece may precede other blocks only if its last segment is ended, and no text follows it: whether
 * that is of a printed page depends on what comes next.
 */
function endsCleanly({ terminated, tokens, cuts }: Scan): boolean {
  const { rows, marks, firstMark, foreign } = tokens;
  if (!terminated || rows === 0) return false;
  if (cuts.at(-1)?.delimiters.framed !== undefined) return true;
  return (foreign.at(-1) ?? -1) < (marks[(firstMark[rows] as number) - 1] as number);
}

function splice(sequence: Sequence, from: number, to: number, read: Scan): Sequence {
  const fresh = blocksOf(read);
  const blocks = spliced(sequence.blocks, from, to, fresh);
  fresh.forEach((block, i) => {
    rememberNumber(block, from + i);
  });
  const columns = spliceColumns(sequence, from, to, columnsOf(fresh));
  const terminated = to < sequence.blocks.length ? sequence.terminated : read.terminated;
  return { ...sequence, blocks, ...columns, terminated, guessed: false };
}
