import { otherTransactions } from '../../document';
import { isMistaken } from '../../remit/transaction-kind';
import { elementSpan } from '../../syntax/block';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * A transaction that is an 835 according to ST01 but begins with BHT, as claims and claim status
 * responses do.
 *
 * ## Why it matters
 * The content belongs to another transaction. Read as a remittance, it would make no sense.
 *
 * ## Example
 * `ST*835*0001~BHT*0019*00*…`
 *
 * ## Fix
 * Ask the sender which transaction was intended.
 *
 * ## Source
 * 005010X221A1: BPR follows ST. BHT begins the 837, the 276/277, and the 270/271.
 */
export const mistakenTransaction: InterchangeCheck = {
  id: 'mistaken-transaction',
  title: 'ST01 is 835, but the content is not',
  severity: 'error',
  tags: ['structure'],
  scope: 'interchange',
  run(interchange, report) {
    for (const { head } of otherTransactions(interchange)) {
      const span = isMistaken(head) && elementSpan(head.block, 1, 0);
      if (!span) continue;
      report({
        span: inBlock(head.block, span),
        message:
          'ST01 is 835, but BHT begins a claim (837), claim status, or eligibility transaction. It is not checked.',
      });
    }
  },
};
