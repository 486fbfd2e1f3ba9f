import { type Block, segmentId, segmentSpan } from '../syntax/block';
import type { GroupHead } from './envelope';
import type { PaymentOpening } from './payment';

/** Transactions that come by the same way as remittances, by their number (ST01). */
const others: ReadonlyMap<string, string> = new Map([
  ['270', 'an eligibility inquiry'],
  ['271', 'an eligibility response'],
  ['275', 'additional claim information'],
  ['276', 'a claim status inquiry'],
  ['277', 'a claim status response or acknowledgment'],
  ['278', 'a services review'],
  ['820', 'a premium payment'],
  ['824', 'an application advice'],
  ['834', 'a benefit enrollment'],
  ['837', 'a claim'],
  ['864', 'a text message'],
  ['997', 'an acknowledgment'],
  ['999', 'an acknowledgment'],
]);

/** What a transaction of this number is, where it is a known one and no remittance. */
export function otherTransaction(kind: string): string | undefined {
  return others.get(kind);
}

/**
 * Whether a transaction is read as a remittance: an 835, or one whose number is lost or mistaken
 * in a group of remittances.
 */
export function isRemittance(head: PaymentOpening, group: GroupHead | undefined): boolean {
  const { kind } = head;
  if (isMistaken(head)) return false;
  if (!kind || kind.value === '835') return true;
  return !others.has(kind.value) && (group?.kind?.value ?? 'HP') === 'HP';
}

/** Whether a transaction that calls itself an 835 begins as claims and status responses do. */
export function isMistaken({ kind, block }: PaymentOpening): boolean {
  return kind?.value === '835' && firstIdAfter(block, 0) === 'BHT';
}

/** The ID of the first segment after another one that is not empty. */
function firstIdAfter(block: Block, segment: number): string | undefined {
  for (let i = segment + 1; i < block.segments; i++) {
    const { start, end } = segmentSpan(block, i);
    if (start < end) return segmentId(block, i);
  }
  return undefined;
}

/** ST01 of a transaction, or what it is read as; empty if it is not what its ST01 says. */
export function transactionOf(head: PaymentOpening, group: GroupHead | undefined): string {
  if (isRemittance(head, group)) return '835';
  return isMistaken(head) ? '' : (head.kind?.value ?? '');
}
