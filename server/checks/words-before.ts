import { type Block, blockText } from '../syntax/block';
import { isPartOfFrame } from '../syntax/frame';

/** Whether words precede the first ISA of a file, and not only spacing, a GS, or a frame. */
export function wordsBefore([first, next]: Iterable<Block>): boolean {
  if (!first || first.segments > 0 || !next) return false;
  const text = blockText(first);
  if (text.trim() === '' || /^\s*GS[^A-Za-z0-9\s]/.test(text)) return false;
  return !isPartOfFrame(text, next.delimiters.framed);
}
