import type { ComparedFile } from '../../checks/rows';
import { samePaymentKey } from '../../checks/same-payment';
import { add, type Money, plainMoney, readMoney, zero } from '../../remit/money';

/** What the sums of a report hold more than once. */
export interface ReceivedAgain {
  /** How many payments are also in an earlier file. */
  readonly payments: number;
  /** What they sent. */
  readonly sent: string;
}

/** The payments that were received again, in another file: the money of each arrived only once. */
export function receivedAgain(files: Iterable<ComparedFile>): ReceivedAgain {
  const first = new Map<string, string>();
  let payments = 0;
  let sent: Money = zero;
  for (const { file, payments: own } of files) {
    for (const payment of own) {
      const key = samePaymentKey(payment);
      if (key === undefined) continue;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, file);
      if (earlier === undefined || earlier === file) continue;
      payments++;
      sent = add(sent, readMoney(payment.amount ?? '') ?? zero);
    }
  }
  return { payments, sent: plainMoney(sent) };
}
