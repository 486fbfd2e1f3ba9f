import { asInRemittance } from '../../structure/claim-syntax';
import { segmentTitle } from '../../structure/wording';
import { elementSpan, elementText, segmentId } from '../../syntax/block';
import type { PlacementCheck } from '../check';
import { inItsPlace } from '../in-its-place';

/**
 * ## What it checks
 * Segments that claims (837) have where a remittance has another one: DTP for DTM, SV1 or SV2 for
 * SVC, and NM1, or its elements in an N1, for the N1 of payer and payee.
 *
 * ## Why it matters
 * Software that reads remittances skips these segments, and with them dates, service lines, or the
 * payee. Here they are read as what they mean, as far as they say it.
 *
 * ## Example
 * `DTP*472*D8*20250701~` instead of `DTM*472*20250701~`.
 *
 * ## Fix
 * Write the segment of a remittance. A service line of a claim does not say what was paid: ask the
 * sender for a corrected file.
 *
 * ## Source
 * 005010X221A1, segments of the transaction; 005010X222A1 and 005010X223A2 for claims.
 */
export const claimSegment: PlacementCheck = {
  id: 'claim-segment',
  title: 'Segment is written as in a claim',
  severity: 'error',
  tags: ['structure'],
  scope: 'placement',
  faults: ['claim syntax'],
  run({ index, spec, loop }, block, report) {
    const span = elementSpan(block, index, 0);
    if (!spec || !span) return;
    const segments = asInRemittance(block, index, loop);
    const expected = segmentTitle(spec, elementText(block, index, 1));
    const more =
      segments.length > 0
        ? ''
        : ' It does not say all that this needs: ask the sender for a corrected file.';
    report({
      span,
      message: `Written as in a claim (837): ${written(segmentId(block, index))}. Expected ${expected}.${more}`,
      fixes: inItsPlace(block, index, segments),
    });
  },
};

function written(id: string): string {
  return id === 'N1' ? 'N1 with the elements of NM1' : id;
}
