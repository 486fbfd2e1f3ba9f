import { memoizePerObject } from '../../cache';
import type { Adjustment, Claim, ServiceLine } from '../../remit/claim';
import { isDenial, isPending } from '../../remit/denial';
import { formatMoney, zero } from '../../remit/money';
import { type AdjustmentCode, adjustmentCode } from '../parts/code-sum';
import { isUnprocessable } from '../parts/last-days';
import { meaningOf, nextOf, remarksFor } from '../parts/read-adjustment';
import { type GroupHead, type WorkCase, type WorkEntry, workItem } from './entry';
import { payerCopy } from './payer-copy';

/** Denied and undecided amounts of a claim and its lines, by group and reason. */
export function denials(work: WorkCase): readonly WorkEntry[] {
  const { claim, facts } = work;
  if (facts.state === 'reversal' || facts.state === 'estimate') return [];
  const entries = [
    ...ofOwner(work, undefined),
    ...claim.lines.flatMap((line) => ofOwner(work, line)),
  ];
  return entries.length === 0 && facts.state === 'denied' ? [byStatus(work)] : entries;
}

function ofOwner(work: WorkCase, line: ServiceLine | undefined): readonly WorkEntry[] {
  const owner: Claim | ServiceLine = line ?? work.claim;
  return owner.adjustments.filter(isOpen).map((one) => entryOf(work, line, one));
}

function isOpen(adjustment: Adjustment): boolean {
  return isDenial(adjustment) || isPending(adjustment);
}

function entryOf(work: WorkCase, line: ServiceLine | undefined, adjustment: Adjustment): WorkEntry {
  const { claim } = work;
  const own = adjustmentCode(adjustment);
  const { code, reason, entry } = own;
  const amount = adjustment.amount?.value ?? zero;
  return {
    group: groupOf(own),
    amount,
    item: () => {
      const remarks = remarksFor(claim, line ?? claim, entry);
      const unprocessable = isUnprocessable(claim);
      const next = unprocessable ? newClaim : nextOf(entry, remarks);
      const codes = [code, ...remarks.map((remark) => remark.code)].join(' + ');
      const statement = `${codes} leaves ${formatMoney(amount)} unpaid.`;
      return workItem(work, line, {
        amount,
        at: adjustment.span,
        codes,
        detail: remarks.length > 0 ? meaningOf(reason, entry, remarks) : '',
        next: next === entry?.next ? undefined : next,
        denied: true,
        copy: unprocessable ? undefined : payerCopy(work, adjustment.span, statement, review),
      });
    },
  };
}

/** The group of a code, made once because the denials of a file share few codes. */
const groupOf = memoizePerObject(({ code, reason, entry }: AdjustmentCode): GroupHead => {
  return {
    id: `denial ${code}`,
    kind: 'denial',
    title: code,
    meaning: meaningOf(reason, entry, []),
    next: entry?.next,
  };
});

const review =
  'Please review this decision, or tell us which documents or corrections you need for it.';

const newClaim =
  'MA130: the claim is unprocessable. Correct it and send it as a new claim; there is no appeal.';

const status4: GroupHead = {
  id: 'denial status',
  kind: 'denial',
  title: 'Denied by status 4',
  meaning: 'The claim status says denied, and no reason code says why.',
  next: 'Check the patient and insured as the payer knows them; correct the claim or contact the payer.',
};

/** A claim that its status alone calls denied. */
function byStatus(work: WorkCase): WorkEntry {
  const { facts } = work;
  const amount = facts.charged ?? zero;
  return {
    group: status4,
    amount,
    item: () => workItem(work, undefined, { amount, denied: true }),
  };
}
