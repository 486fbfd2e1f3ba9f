import type { Span } from '../span';
import { type Block, oddCharacters, textOf } from './block';

/** Fewer NULs may be anything; this many take the place of data. */
const hole = /\0{16}/;

/**
 * The first run of NULs inside a segment of a block, such as a transfer leaves that loses a piece of a
 * file; `undefined` for nearly every block.
 */
export function holeIn(block: Block): Span | undefined {
  return oddCharacters(block).find((span) => hole.test(textOf(block, span)));
}
