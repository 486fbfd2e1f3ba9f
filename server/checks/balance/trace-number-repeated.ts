import { type PaymentEnds, paymentsOf } from '../../document';
import { isZero } from '../../remit/money';
import { type FileCheck, inBlock } from '../check';

/**
 * ## What it checks
 * A check or EFT number (TRN02) that the same payer uses in more than one payment of the file.
 *
 * ## Why it matters
 * There are several remittances for one deposit: either the file contains the same payment twice
 * and posting both would double it, or the deposit has to be divided.
 *
 * ## Example
 * Two transactions with `TRN*1*12345678*1512345678~` in one file.
 *
 * ## Fix
 * Compare the payments. If they are identical, post one.
 *
 * ## Source
 * 005010X221A1, TRN02; X12 RFI 1847.
 */
export const traceNumberRepeated: FileCheck = {
  id: 'trace-number-repeated',
  title: 'Check or EFT number is repeated',
  severity: 'warning',
  tags: ['balance'],
  scope: 'file',
  run(file, report) {
    const byTrace = new Map<string, PaymentEnds[]>();
    for (const payment of paymentsOf(file)) {
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
        related: [
          { span: inBlock(first.head.block, first.head.trace), message: 'First occurrence' },
        ],
      });
    }
  },
};

const depositWords = 'Compare them; if they are identical, post one.';
const noticeWords = 'Each notice without payment should have its own number.';

function movesMoney(payments: readonly PaymentEnds[]): boolean {
  return payments.some(
    ({ head: { amount } }) => amount?.value === undefined || !isZero(amount.value),
  );
}
