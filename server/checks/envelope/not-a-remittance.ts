import { holdsRemittance, otherTransactions, type PaymentEnds } from '../../document';
import { isMistaken, otherTransaction } from '../../remit/transaction-kind';
import { type Finding, type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * Transactions other than 835. Each type is reported once per interchange and not checked.
 *
 * ## Why it matters
 * Claims, acknowledgments, and claim status responses arrive the same way, often in the same
 * folder.
 *
 * ## Example
 * `ST*837*0001*005010X222A1~`
 *
 * ## Fix
 * Open the file with software for that transaction.
 *
 * ## Source
 * X12 transaction set numbers (ST01).
 */
export const notARemittance: InterchangeCheck = {
  id: 'not-a-remittance',
  title: 'Transaction is not a remittance (835)',
  severity: 'information',
  tags: ['envelope'],
  scope: 'interchange',
  run(interchange, report, file) {
    if (!holdsRemittance(file)) return;
    const named = new Set<string>();
    for (const payment of otherTransactions(interchange)) {
      const kind = payment.head.kind?.value ?? '';
      if (isMistaken(payment.head) || named.has(kind)) continue;
      named.add(kind);
      report(finding(payment, kind));
    }
  },
};

function finding({ head }: PaymentEnds, kind: string): Finding {
  const name = otherTransaction(kind);
  return {
    span: inBlock(head.block, head.kind ?? head.span),
    message: `Transaction ${kind} is ${name ? `${name}, ` : ''}not a remittance (835). It is not checked.`,
  };
}
