import type { ServiceLine } from '../../remit/claim';
import { claimBalanceOf } from '../../remit/claim-balance';
import { isNegative, type Money, negate } from '../../remit/money';
import { balanceWords } from '../parts/words';
import { type GroupHead, type WorkCase, type WorkEntry, workItem } from './entry';
import { payerCopy } from './payer-copy';

const group: GroupHead = {
  id: 'underpaid',
  kind: 'underpaid',
  title: 'Paid less than calculated',
  meaning: 'The charge minus all adjustments is more than was paid.',
  next: 'Post as paid. Contact the payer for the missing adjustment or a corrected remittance.',
};

/** Lines that were paid less than their own figures make, or else the claim as a whole. */
export function underpaid(work: WorkCase): readonly WorkEntry[] {
  const { claim, facts } = work;
  if (facts.balanced !== false) return [];
  const balance = claimBalanceOf(claim);
  if (!balance?.whole) return [];
  const lines = claim.lines.flatMap((line, i) => {
    const difference = balance.lines[i]?.difference;
    return difference !== undefined && isNegative(difference)
      ? entryOf(work, line, difference)
      : [];
  });
  if (lines.length > 0) return lines;
  const { difference } = balance.whole;
  return isNegative(difference) ? [entryOf(work, undefined, difference)] : [];
}

function entryOf(work: WorkCase, line: ServiceLine | undefined, difference: Money): WorkEntry {
  const amount = negate(difference);
  return {
    group,
    amount,
    item: () => {
      const detail = balanceWords(difference);
      const copy = payerCopy(work, (line ?? work.claim).span, detail);
      return workItem(work, line, { amount, detail, copy });
    },
  };
}
