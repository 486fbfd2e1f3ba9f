import { list } from '../structure/wording';
import { type Block, segmentSpan } from '../syntax/block';
import type { Fix } from './check';

/** The fix that writes other segments in the place of one; none if there are no others. */
export function inItsPlace(
  block: Block,
  index: number,
  segments: readonly (readonly string[])[],
): readonly Fix[] {
  if (segments.length === 0) return [];
  const { element, segment } = block.delimiters;
  const between = segment + spacingAfter(block, index);
  const text = segments.map((texts) => trimmed(texts).join(element)).join(between);
  // A qualifier fits the guide, so it is a code and never a value of somebody.
  const names = segments.map(([id, qualifier]) => (id === 'SVC' ? id : `${id}*${qualifier}`));
  const edits = [{ span: segmentSpan(block, index), text }];
  return [{ title: `Change to ${list(names)}`, kind: 'suggested', edits }];
}

function trimmed(texts: readonly string[]): readonly string[] {
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
}

/** What is between a segment and the next one, as a rule a line break. */
function spacingAfter(block: Block, index: number): string {
  const from = segmentSpan(block, index).end + 1;
  const to = index + 1 < block.segments ? segmentSpan(block, index + 1).start : block.length;
  const { tokens, offset } = block;
  const spacing = tokens.text.slice(offset + from, offset + to);
  return /^\s*$/.test(spacing) ? spacing : '';
}
