import { elementId } from '../../guide/elements';
import { isZero } from '../../remit/money';
import { hasShiftedFigures } from '../../structure/shifted-segments';
import { list } from '../../structure/wording';
import { elementText } from '../../syntax/block';
import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * An electronic payment (BPR04 is ACH, FWT, or BOP) without its sending or receiving bank and
 * account, or an ACH payment without its format (BPR05). Not reported for a payment of 0.00.
 *
 * ## Why it matters
 * The bank forwards the trace number only with the right format (CCP), and a missing deposit is
 * hard to trace without account data.
 *
 * ## Example
 * `BPR*I*117.6*C*ACH************20250815~`
 *
 * ## Fix
 * Posting does not need the data. Contact the payer if you cannot find the deposit.
 *
 * ## Source
 * 005010X221A1, BPR04 to BPR15.
 */
export const bankDataMissing: PaymentCheck = {
  id: 'bank-data-missing',
  title: 'Bank data of an electronic payment is missing',
  severity: 'warning',
  tags: ['structure'],
  scope: 'payment',
  run({ head: { block, financial, amount, method }, guide }, report) {
    if (financial === undefined || !method || !electronic.includes(method.value)) return;
    if (amount?.value !== undefined && isZero(amount.value)) return;
    if (hasShiftedFigures(block, guide)) return;
    const wanted = method.value === 'ACH' ? [5, ...bankData] : bankData;
    const missing = wanted.filter((n) => elementText(block, financial, n) === '');
    if (missing.length === 0) return;
    const names = list(missing.map((n) => elementId('BPR', n)));
    report({
      span: method,
      message: `Bank data of this ${method.value} payment is incomplete: ${names} missing.`,
    });
  },
};

/** ACH, a wire, and a transfer by a financial institution's choice. */
const electronic: readonly string[] = ['ACH', 'BOP', 'FWT'];

/** Bank and account with their qualifiers: the sender's (BPR06–09), the receiver's (BPR12–15). */
const bankData: readonly number[] = [6, 7, 8, 9, 12, 13, 14, 15];
