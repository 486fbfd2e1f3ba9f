import type { Adjustment, Claim, ServiceLine } from '../../remit/claim';
import type { ClaimCheck, Report } from '../check';

/**
 * ## What it checks
 * The adjustments of one group stand in one segment of a claim or line until its six places are
 * full. Off until asked for: files with a segment a reason are common, and every reader takes them.
 *
 * ## Why it matters
 * It is a matter of style: fewer segments are easier to read.
 *
 * ## Example
 * `CAS*CO*45*75~CAS*CO*253*2.4~` could be `CAS*CO*45*75**253*2.4~`.
 *
 * ## Fix
 * None is needed.
 *
 * ## Source
 * 005010X221A1, claim and service adjustments.
 */
export const adjustmentSegments: ClaimCheck = {
  id: 'adjustment-segments',
  title: 'Adjustments of one group share a segment',
  severity: 'off',
  tags: ['format'],
  scope: 'claim',
  run(claim, report) {
    checkLevel(claim, report);
    for (const line of claim.lines) checkLevel(line, report);
  },
};

/** How many adjustments a segment holds. */
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
        message: `These adjustments of group ${group} could stand in the segment before them.`,
        related: [{ span: before[0].segment, message: `Group ${group} here` }],
      });
    }
    open.set(group, segment);
  }
}

/** The adjustments of a claim or line by the segments they stand in. */
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
