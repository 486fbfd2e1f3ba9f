import { holdsRemittance, paymentsOf } from '../../document';
import { otherTransaction } from '../../remit/transaction-kind';
import { type FileCheck, inBlock } from '../check';

/**
 * ## What it checks
 * A file without a single remittance (835), although it has transactions or envelopes.
 *
 * ## Why it matters
 * A claim file or an acknowledgment that is taken for a remittance passes unread, and the payment it
 * was mistaken for stays unposted.
 *
 * ## Example
 * `GS*HC*…~ST*837*0001*005010X222A1~…`
 *
 * ## Fix
 * Request the remittance, or open the file with software for its transaction.
 *
 * ## Source
 * X12 transaction set identifiers (ST01).
 */
export const noRemittance: FileCheck = {
  id: 'no-remittance',
  title: 'File has no remittance',
  severity: 'error',
  tags: ['envelope'],
  scope: 'file',
  run(file, report) {
    const [payment] = paymentsOf(file);
    if (!payment || file.guessed || holdsRemittance(file)) return;
    const first = payment.head;
    const kind = first.kind?.value ?? '';
    const name = otherTransaction(kind);
    report({
      span: inBlock(first.block, first.kind ?? first.span),
      message: `No remittance (835) in this file. Transaction ${kind} is ${name ?? 'of another kind'} and was not checked.`,
    });
  },
};
