import type { Adjustment, Claim, ServiceLine } from '../../remit/claim';
import type { ClaimCheck, Report } from '../check';

/**
 * ## What it checks
 * CAS segments of one claim or line with the same group code that would fit into one segment, which
 * holds up to six adjustments. Off by default.
 *
 * ## Why it matters
 * The guide asks for the six places of a group to be filled before another segment of it begins. Most
 * payers do not follow this, and most software does not mind.
 *
 * ## Example
 * `CAS*CO*45*75~CAS*CO*253*2.4~` could be `CAS*CO*45*75**253*2.4~`.
 *
 * ## Fix
 * None needed.
 *
 * ## Source
 * 005010X221A1, claim and service adjustments; X12 RFI 196 and X12 RFI 213.
 */
export const adjustmentSegments: ClaimCheck = {
  id: 'adjustment-segments',
  title: 'Adjustments of one group are split across segments',
  severity: 'off',
  tags: ['format'],
  scope: 'claim',
  needs: 'adjustments',
  run(claim, report) {
    checkLevel(claim, report);
    for (const line of claim.lines) checkLevel(line, report);
  },
};

/** How many adjustments fit into one segment. */
const places = 6;

function checkLevel({ adjustments }: Claim | ServiceLine, report: Report): void {
  const open = new Map<string, readonly Adjustment[]>();
  for (const segment of segmentsOf(adjustments)) {
    const [first] = segment;
    if (!first?.group) continue;
    const { value: group } = first.group;
    const before = open.get(group);
    if (before?.[0] && before.length + segment.length <= places) {
      report({
        span: first.segment,
        message: `These ${group} adjustments fit into the ${group} segment before them.`,
        related: [
          { span: before[0].segment, message: `Segment with room for more ${group} adjustments` },
        ],
      });
    }
    open.set(group, segment);
  }
}

/** The adjustments of a claim or line, grouped by the segments they are in. */
function segmentsOf(adjustments: readonly Adjustment[]): Iterable<readonly Adjustment[]> {
  const segments = new Map<number, Adjustment[]>();
  for (const adjustment of adjustments) {
    const { start } = adjustment.segment;
    const same = segments.get(start);
    if (same) same.push(adjustment);
    else segments.set(start, [adjustment]);
  }
  return segments.values();
}
