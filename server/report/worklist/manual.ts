import { add, type Money, proseMoney, zero } from '../../remit/money';
import type { Block } from '../../syntax/block';
import type { ClaimFacts } from '../claims/facts';
import { type GroupHead, type WorkCase, type WorkEntry, workItem } from './entry';

const reversals: GroupHead = {
  id: 'manual reversals',
  kind: 'manual',
  title: 'Reversals',
  meaning: 'They take back an earlier payment; many systems do not post them by themselves.',
  next: 'Find the earlier posting of each claim, reverse it, and post the correction.',
};

const unpaid: GroupHead = {
  id: 'manual unpaid',
  kind: 'manual',
  title: 'Nothing paid, nothing denied',
  meaning: 'All of the allowed amount is for the patient or another payer.',
  next: 'Post the adjustments by hand if your system skips claims that were paid 0.00.',
};

/** Claims that software may not post: reversals, and payments of nothing that are not denials. */
export function manual(work: WorkCase, corrections: Corrections): readonly WorkEntry[] {
  const { facts } = work;
  if (facts.state === 'reversal') {
    const amount = facts.paid ?? zero;
    const detail = reversalWords(facts, amount, corrections);
    const item = () => workItem(work, undefined, { amount, detail });
    return [{ group: reversals, amount, item }];
  }
  if (facts.state !== 'no payment') return [];
  const amount = facts.patientResponsibility;
  return [{ group: unpaid, amount, item: () => workItem(work, undefined, { amount }) }];
}

/** The claims by which reversals are corrected, by account and by control number. */
export type Corrections = ReadonlyMap<string, { readonly block: Block; readonly paid: Money }>;

/** Finds the corrections of a file's reversals. */
export function correctionsOf(all: readonly ClaimFacts[]): Corrections {
  const wanted = new Set(
    all.flatMap((facts) => (facts.state === 'reversal' ? namesOf(facts) : [])),
  );
  const corrections = new Map<string, { block: Block; paid: Money }>();
  if (wanted.size === 0) return corrections;
  for (const facts of all) {
    if (facts.state === 'reversal') continue;
    for (const name of namesOf(facts)) {
      if (wanted.has(name)) corrections.set(name, { block: facts.block, paid: facts.paid ?? zero });
    }
  }
  return corrections;
}

/** The payer's number is the surer one. */
function namesOf({ control, account }: ClaimFacts): readonly string[] {
  const names = [`control ${control}`, `account ${account}`];
  return names.filter((name) => !/^\w+ [0 ]*$/.test(name));
}

function reversalWords(facts: ClaimFacts, taken: Money, corrections: Corrections): string {
  const correction = namesOf(facts).flatMap((name) => corrections.get(name) ?? [])[0];
  if (!correction) return 'No correction in this file: contact the payer if you expected one.';
  const net = add(taken, correction.paid);
  return `The correction pays ${proseMoney(correction.paid)}: a net change of ${proseMoney(net)}.`;
}
