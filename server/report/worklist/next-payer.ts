import { adjustmentSegments } from '../../remit/adjustment-segments';
import { type Claim, reversal } from '../../remit/claim';
import { isForwarded, notForwardingRemarks, remarkAmong } from '../../remit/crossover';
import { isPositive } from '../../remit/money';
import { forwardedWords } from '../claims/forwarded';
import type { WorkItem } from '../pages/worklist';
import { capital } from '../parts/words';
import { type GroupHead, procedureOf, type WorkCase, type WorkEntry, workItem } from './entry';

const named: GroupHead = {
  id: 'next payer named',
  kind: 'next payer',
  title: 'Another insurer is named',
  meaning: 'Patient responsibility is left, and the remittance names another insured or insurer.',
  next: 'Bill the next payer with the adjustments of this one; they belong to loops 2320 and 2430.',
};

const perhaps: GroupHead = {
  id: 'next payer',
  kind: 'next payer',
  title: 'Patient responsibility is left',
  meaning: 'Nothing says that these claims were forwarded to another payer.',
  next: 'Bill the next payer if the patient has one; otherwise bill the patient.',
};

const crossovers: GroupHead = {
  id: 'crossover',
  kind: 'crossover',
  title: 'Do not bill the next payer',
  meaning: 'The payer sent these claims to the next payer itself.',
  next: 'Wait for the remittance of the next payer; billed twice, it denies one of the claims as a duplicate.',
};

/** What the next payer may owe: to be billed, or forwarded and not to be billed. */
export function nextPayers(work: WorkCase): readonly WorkEntry[] {
  const { claim, facts } = work;
  if (facts.status === reversal || facts.state === 'estimate') return [];
  const amount = facts.patientResponsibility;
  if (isForwarded(claim)) {
    const item = () =>
      workItem(work, undefined, { amount, detail: `${capital(forwardedWords(claim))}.` });
    return [{ group: crossovers, amount, item }];
  }
  if (!isPositive(amount)) return [];
  const group = claim.parties.some(({ role }) => role?.value === 'GB') ? named : perhaps;
  return [{ group, amount, item: () => billItem(work) }];
}

function billItem(work: WorkCase): WorkItem {
  const { claim, facts } = work;
  const remark = remarkAmong(claim, notForwardingRemarks);
  return workItem(work, undefined, {
    amount: facts.patientResponsibility,
    codes: remark?.value,
    detail: remark && `The payer says that it did not forward the claim (${remark.value}).`,
    copy: { title: 'Copy adjustments for the next payer', text: copyOf(claim) },
  });
}

/** The CAS segments of a claim as the claim to the next payer carries them, by loop. */
function copyOf(claim: Claim): string {
  const whole = adjustmentSegments(claim, claim.adjustments);
  const parts = [
    ...(whole.length > 0 ? ['Loop 2320, claim:', ...whole] : []),
    ...claim.lines.flatMap((line, i) => {
      const own = adjustmentSegments(claim, line.adjustments);
      const name = [`line ${i + 1}`, procedureOf(line)].filter(Boolean).join(', ');
      return own.length > 0 ? [`Loop 2430, ${name}:`, ...own] : [];
    }),
  ];
  return parts.map((part) => `${part}\n`).join('');
}
