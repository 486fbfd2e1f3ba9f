import { estimate } from '../../remit/claim';
import { formatMoney, isZero } from '../../remit/money';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A paid claim whose status means that this payer pays nothing: denied because the patient was not
 * recognized (4), only forwarded (23), or a predetermination (25).
 *
 * ## Why it matters
 * Software that goes by the status omits the payment, and the deposit does not match.
 *
 * ## Example
 * `CLP*A1*4*100*80**12*X1~`
 *
 * ## Fix
 * Check whether the payment balances with the claim, and contact the payer about its status.
 *
 * ## Source
 * 005010X221A1, CLP02, CLP04.
 */
export const unpayableStatusPaid: ClaimCheck = {
  id: 'unpayable-status-paid',
  title: 'Paid claim has a status that pays nothing',
  severity: 'warning',
  tags: ['balance', 'codes'],
  scope: 'claim',
  needs: 'paid',
  run({ status, paid }, report) {
    const meaning = status && meanings.get(status.value);
    if (!meaning || paid?.value === undefined || isZero(paid.value)) return;
    report({
      span: paid,
      message:
        `Claim paid ${formatMoney(paid.value)} with status ${status.value}, which means that ` +
        `${meaning}. Contact the payer about the status.`,
      related: [{ span: status, message: 'Claim status' }],
    });
  },
};

const meanings: ReadonlyMap<string, string> = new Map([
  ['4', 'the payer does not recognize the patient'],
  ['23', 'the claim was only forwarded'],
  [estimate, 'it is a predetermination without payment'],
]);
