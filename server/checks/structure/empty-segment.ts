import { segmentSpan } from '../../syntax/block';
import { hasStrayText } from '../../syntax/stray-text';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * A segment terminator that directly follows another one.
 *
 * ## Why it matters
 * Strict software reads the gap as a segment without an ID. Some software stops there.
 *
 * ## Example
 * `CAS*CO*45*10~~SVC*…`
 *
 * ## Fix
 * Remove the second terminator.
 *
 * ## Source
 * X12 syntax: a segment begins with its ID.
 */
export const emptySegment: PlacementCheck = {
  id: 'empty-segment',
  title: 'Segment is empty',
  severity: 'warning',
  tags: ['structure'],
  scope: 'placement',
  faults: ['unknown segment'],
  run({ index }, block, report) {
    const { start, end } = segmentSpan(block, index);
    if (start !== end) return;
    const span = { start, end: start + 1 };
    // Where other segments are not readable either, the mark may divide elements.
    const kind = hasStrayText(block) ? 'suggested' : 'safe';
    report({
      span,
      message: 'Empty segment: nothing before this terminator. Remove it.',
      fixes: [{ title: 'Remove the empty segment', kind, edits: [{ span, text: '' }] }],
    });
  },
};
