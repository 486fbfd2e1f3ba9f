import { estimate } from '../../remit/claim';
import { formatMoney, isZero } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A claim whose status says that this payer pays nothing is paid nothing: denied because the
 * patient is not known (4), only passed on (23), priced in advance (25).
 *
 * ## Why it matters
 * Software that goes by the status leaves the money out, and the deposit does not match.
 *
 * ## Example
 * `CLP*A1*4*100*80**12*X1~`
 *
 * ## Fix
 * Look whether the payment balances with the claim, and ask the payer for its right status.
 *
 * ## Source
 * 005010X221A1, claim payment (CLP02, CLP04).
 */
export const unpayableStatusPaid: ClaimCheck = {
  id: 'unpayable-status-paid',
  title: 'A claim whose status pays nothing is paid nothing',
  severity: 'warning',
  tags: ['balance', 'codes'],
  scope: 'claim',
  run({ status, paid }, report) {
    const meaning = status && meanings.get(status.value);
    if (!meaning || paid?.value === undefined || isZero(paid.value)) return;
    report({
      span: paid,
      message:
        `Claim paid ${formatMoney(paid.value)} with status ${status.value}, which says that ` +
        `${meaning}: ask the payer for the right status.`,
      related: [{ span: status, message: 'Claim status' }],
    });
  },
};

const meanings: ReadonlyMap<string, string> = new Map([
  ['4', 'the payer does not know the patient'],
  ['23', 'the claim was only passed on'],
  [estimate, 'the claim was only priced in advance'],
]);
