import { type Payment, paymentsOf } from '../../document';
import { isZero } from '../../remit/money';
import { type FileCheck, inBlock } from '../check';

/**
 * ## What it checks
 * A check or transfer number (TRN02) of one payer stands in one payment of the file only.
 *
 * ## Why it matters
 * Two remittances for one deposit: either the file holds the same payment twice, and posting both
 * doubles it, or the deposit has to be divided.
 *
 * ## Example
 * Two transactions with `TRN*1*12345678*1512345678~` in one file.
 *
 * ## Fix
 * Compare the payments; where they are equal, post one.
 *
 * ## Source
 * 005010X221A1, reassociation trace number (TRN02 is unique within the payer).
 */
export const traceNumberRepeated: FileCheck = {
  id: 'trace-number-repeated',
  title: 'A check or EFT number occurs twice in the file',
  severity: 'warning',
  tags: ['balance'],
  scope: 'file',
  run(document, report) {
    const byTrace = new Map<string, Payment[]>();
    for (const payment of paymentsOf(document)) {
      const { trace, traceOriginator } = payment.head;
      if (!trace) continue;
      const key = `${trace.value}*${traceOriginator?.value ?? ''}`;
      const before = byTrace.get(key);
      if (before) before.push(payment);
      else byTrace.set(key, [payment]);
    }
    for (const [first, second, ...others] of byTrace.values()) {
      if (!first?.head.trace || !second?.head.trace) continue;
      report({
        span: inBlock(second.head.block, second.head.trace),
        message:
          `Check or EFT number ${second.head.trace.value} occurs in ${others.length + 2} payments of ` +
          `this file. ${movesMoney([first, second, ...others]) ? depositWords : noticeWords}`,
        related: [{ span: inBlock(first.head.block, first.head.trace), message: 'First here' }],
      });
    }
  },
};

const depositWords = 'Post one deposit, and check whether the payments are the same.';
const noticeWords = 'Notices without a payment need numbers of their own.';

function movesMoney(payments: readonly Payment[]): boolean {
  return payments.some(
    ({ head: { amount } }) => amount?.value === undefined || !isZero(amount.value),
  );
}
