import type { Payment } from '../../document';
import { isMistaken, isRemittance, otherTransaction } from '../../remit/transaction-kind';
import { type Finding, type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * The transactions are remittances (835). Others are named, once for each kind, and left alone.
 *
 * ## Why it matters
 * Claims, acknowledgments and status responses come by the same way, often in the same folder.
 *
 * ## Example
 * `ST*837*0001*005010X222A1~`
 *
 * ## Fix
 * Open the file with a tool for its kind.
 *
 * ## Source
 * X12, numbers of transaction sets (ST01).
 */
export const notARemittance: InterchangeCheck = {
  id: 'not-a-remittance',
  title: 'Transactions are remittances',
  severity: 'information',
  tags: ['envelope'],
  scope: 'interchange',
  run({ groups }, report) {
    const named = new Set<string>();
    for (const group of groups) {
      for (const payment of group.payments) {
        const kind = payment.head.kind?.value ?? '';
        if (isRemittance(payment.head, group.head) || isMistaken(payment.head)) continue;
        if (named.has(kind)) continue;
        named.add(kind);
        report(finding(payment, kind));
      }
    }
  },
};

function finding({ head }: Payment, kind: string): Finding {
  const name = otherTransaction(kind);
  return {
    span: inBlock(head.block, head.kind ?? head.span),
    message: `Transaction ${kind} is ${name ? `${name}, not a` : 'no'} remittance (835). It is not looked into.`,
  };
}
