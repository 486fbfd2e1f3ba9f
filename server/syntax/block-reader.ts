import type { Block } from './block';
import { type Delimiters, headLook, readDelimiters } from './delimiters';
import { findInterchange } from './find-interchange';
import { isaLength, startsInterchange } from './isa';
import { scan } from './scan';
import { blocksOf, firstBlocks } from './sequence';
import type { Scan } from './tokens';

/** Reads a text that comes in pieces into the blocks that the whole text would have. */
export interface BlockReader {
  /** Takes the next piece; returns the blocks that are complete now, each made when it is asked for. */
  push(text: string): Iterable<Block>;
  /** Takes the end of the text; returns what is left. */
  end(): BlocksAtEnd;
}

export interface BlocksAtEnd {
  readonly blocks: readonly Block[];
  /** False if the text ends inside a segment. */
  readonly terminated: boolean;
  /** True if no ISA named the delimiters: then all blocks come at the end. */
  readonly guessed: boolean;
}

/** A reader whose blocks begin at segments whose packed ID is in `opens`. */
export function createBlockReader(opens: readonly number[]): BlockReader {
  let pieces: string[] = [];
  let length = 0;
  /** How long the text must be before it is looked at again. */
  let wanted = 0;
  /** Whether a block may end in what came since the text was looked at. */
  let mayEnd = true;
  let delimiters: Delimiters | undefined;

  const keep = (text: string, grown: number) => {
    pieces = [text];
    length = text.length;
    // What was read without coming to an end is read again when it is twice as long, so that a
    // block of any length costs a few readings.
    wanted = grown;
  };

  /** What is kept may begin with an ISA, and then its own delimiters are in force. */
  const scanOn = (text: string) =>
    scan(text, opens, delimiters && (readDelimiters(text, 0) ?? delimiters));

  /**
   * Whether another block seems to begin in a piece. Reading a piece of a very long block takes far less
   * room than reading all of the block again; one that begins between two pieces is found later.
   */
  const opensBlock = (piece: string) => scan(piece, opens, delimiters).cuts.length > 2;

  const push = (piece: string): Iterable<Block> => {
    pieces.push(piece);
    length += piece.length;
    mayEnd ||= opensBlock(piece);
    if (length < wanted || !mayEnd) return [];
    const text = pieces.join('');
    if (!delimiters && !holdsWholeHead(text)) {
      keep(text, text.length * 2);
      return [];
    }
    const read = scanOn(text);
    const complete = completeBlocks(read, text);
    const cut = read.cuts[complete];
    if (!cut || complete === 0) {
      keep(text, text.length * 2);
      mayEnd = delimiters === undefined;
      return [];
    }
    delimiters = cut.delimiters;
    keep(text.slice(cut.start), 0);
    return firstBlocks(read, complete);
  };

  const end = () => {
    const read = scanOn(pieces.join(''));
    return { blocks: blocksOf(read), terminated: read.terminated, guessed: read.guessed };
  };

  return { push, end };
}

/** Whether the text holds all that the delimiters of its first ISA are read from. */
function holdsWholeHead(text: string): boolean {
  const at = findInterchange(text);
  return at >= 0 && at + headLook <= text.length;
}

/** How many blocks no further text can change; the last one may always go on. */
function completeBlocks({ cuts, tokens, terminated }: Scan, text: string): number {
  let last = cuts.length - 2;
  // The ID of a segment that has just begun may still grow into another one.
  if (!terminated && cuts[last]?.row === tokens.rows - 1) last--;
  for (let i = last; i >= 0; i--) {
    const start = cuts[i]?.start ?? 0;
    if (start + headLook <= text.length) break;
    // A whole ISA tells that words before it are not a segment.
    if (startsInterchange(text, start)) last = start + isaLength <= text.length ? i : i - 1;
  }
  return Math.max(0, last);
}
