import { elementId } from '../../guide/elements';
import { isZero } from '../../remit/money';
import { list } from '../../structure/wording';
import { elementText } from '../../syntax/block';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * An electronic payment (BPR04 is ACH, FWT or BOP) names the sending and the receiving bank and
 * account, and an ACH payment its format (BPR05). Not reported for a payment of 0.00.
 *
 * ## Why it matters
 * The bank forwards the trace number only with the right format (CCP), and without account data a
 * missing deposit is hard to trace.
 *
 * ## Example
 * `BPR*I*117.6*C*ACH************20250815~`
 *
 * ## Fix
 * Posting does not need the data. Contact the payer if the deposit cannot be found.
 *
 * ## Source
 * 005010X221A1, financial information (BPR04–BPR15).
 */
export const bankDataMissing: PaymentCheck = {
  id: 'bank-data-missing',
  title: 'Bank data of an electronic payment is missing',
  severity: 'warning',
  tags: ['structure'],
  scope: 'payment',
  run({ head: { block, financial, amount, method } }, report) {
    if (financial === undefined || !method || !electronic.includes(method.value)) return;
    if (amount?.value !== undefined && isZero(amount.value)) return;
    const wanted = method.value === 'ACH' ? [5, ...bankData] : bankData;
    const missing = wanted.filter((n) => elementText(block, financial, n) === '');
    if (missing.length === 0) return;
    const names = list(missing.map((n) => elementId('BPR', n)));
    report({
      span: method,
      message: `Payment by ${method.value} without ${names}: its bank data is incomplete.`,
    });
  },
};

/** ACH, a wire, and a transfer by a financial institution's choice. */
const electronic: readonly string[] = ['ACH', 'BOP', 'FWT'];

/** Bank and account with their qualifiers: the sender's (BPR06–09), the receiver's (BPR12–15). */
const bankData: readonly number[] = [6, 7, 8, 9, 12, 13, 14, 15];
