import { isMistaken } from '../../remit/transaction-kind';
import { elementSpan } from '../../syntax/block';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * A transaction that ST01 calls an 835 does not begin with BHT, as claims and status responses do.
 *
 * ## Why it matters
 * The content is that of another transaction; read as a remittance it would make no sense.
 *
 * ## Example
 * `ST*835*0001~BHT*0019*00*…`
 *
 * ## Fix
 * Ask the sender which transaction was meant.
 *
 * ## Source
 * 005010X221A1: BPR follows ST. BHT opens the 837, the 276/277 and the 270/271.
 */
export const mistakenTransaction: InterchangeCheck = {
  id: 'mistaken-transaction',
  title: 'What calls itself an 835 begins as one',
  severity: 'error',
  tags: ['structure'],
  scope: 'interchange',
  run({ groups }, report) {
    for (const { head } of groups.flatMap(({ payments }) => payments)) {
      const span = isMistaken(head) && elementSpan(head.block, 1, 0);
      if (!span) continue;
      report({
        span: inBlock(head.block, span),
        message:
          'ST01 says 835, but BHT opens a claim (837), a claim status or an eligibility transaction. It is not looked into.',
      });
    }
  },
};
