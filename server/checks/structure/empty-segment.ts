import { segmentSpan } from '../../syntax/block';
import type { PlacementCheck } from '../check';

/**
 * ## What it checks
 * No terminator follows another directly.
 *
 * ## Why it matters
 * Strict programs take the nothing in between for a segment without an id; some stop there.
 *
 * ## Example
 * `CAS*CO*45*10~~SVC*…`
 *
 * ## Fix
 * Remove the second terminator.
 *
 * ## Source
 * X12 syntax: a segment begins with its id.
 */
export const emptySegment: PlacementCheck = {
  id: 'empty-segment',
  title: 'No segment is empty',
  severity: 'warning',
  tags: ['structure'],
  scope: 'placement',
  faults: ['unknown segment'],
  run({ index }, block, report) {
    const { start, end } = segmentSpan(block, index);
    if (start !== end) return;
    const span = { start, end: start + 1 };
    report({
      span,
      message: 'Nothing stands before this terminator. Remove it.',
      fixes: [{ title: 'Remove the empty segment', kind: 'safe', edits: [{ span, text: '' }] }],
    });
  },
};
