import type { Adjustment, Claim } from '../remit/claim';
import { judgedReductions } from './judge';
import { offWords } from './off-words';
import type { Terms } from './terms';
import { codeOf, nameOf } from './words';

const advice = 'Contact the payer before it is written off; do not bill the patient.';

/** The 253s of a claim that are not to be written off as they are, each with what a note says of it. */
export function doubtfulReductions(claim: Claim, terms: Terms): ReadonlyMap<Adjustment, string> {
  const doubtful = new Map<Adjustment, string>();
  for (const { reduction, verdict } of judgedReductions(claim, terms)) {
    const { kind } = verdict;
    const fault =
      kind === 'off'
        ? offWords(reduction, verdict)
        : kind === 'other rate'
          ? `${nameOf(reduction)} is at the rate of another period.`
          : undefined;
    for (const amount of reduction.amounts) {
      const isOther = amount.group?.value !== 'CO';
      const own = isOther ? `${codeOf(amount)}: sequestration belongs under CO.` : fault;
      if (own !== undefined) doubtful.set(amount, `${own} ${advice}`);
    }
  }
  return doubtful;
}
