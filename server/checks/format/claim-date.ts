import { asInRemittance } from '../../structure/claim-syntax';
import { slotsOf } from '../../structure/lookup';
import { elementText } from '../../syntax/block';
import type { ElementCheck } from '../check';
import { inItsPlace } from '../in-its-place';

/**
 * ## What it checks
 * A DTM whose second element says how its date is written, as a DTP does in claims (837).
 *
 * ## Why it matters
 * A remittance has the date itself in DTM02. Software that looks for it there finds `D8`.
 *
 * ## Example
 * `DTM*472*D8*20250701~` instead of `DTM*472*20250701~`.
 *
 * ## Fix
 * Write the date in DTM02. A period takes two segments, one for each day.
 *
 * ## Source
 * 005010X221A1, DTM; 005010X222A1, DTP.
 */
export const claimDate: ElementCheck = {
  id: 'claim-date',
  title: 'Date is written as in a claim',
  severity: 'error',
  tags: ['format', 'dates'],
  scope: 'element',
  faults: ['claim date'],
  run({ index, segment, span }, block, report, { guide }) {
    const home = slotsOf(guide, segment.id).find(({ spec }) => spec === segment);
    const isPeriod = elementText(block, index, 2) === 'RD8';
    report({
      span,
      message: isPeriod
        ? 'DTM02 is RD8, as in a claim (837). Expected one DTM for each day, with the date in DTM02.'
        : 'DTM02 is D8, as in a claim (837). Expected the date here, CCYYMMDD.',
      fixes: home ? inItsPlace(block, index, asInRemittance(block, index, home.loop)) : [],
    });
  },
};
