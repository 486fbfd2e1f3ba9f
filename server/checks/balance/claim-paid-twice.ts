import { reversal } from '../../remit/claim';
import { isPositive, readMoney } from '../../remit/money';
import type { FilesCheck } from '../check';
import type { ComparedClaim, ComparedPayment } from '../rows';

/**
 * ## What it checks
 * A claim that the same payer paid more than once in the files that are looked at together, without
 * a reversal: the same account number, the same services with their dates and charges, and the same
 * place in the order of payers. A payment that was only received twice is not counted.
 *
 * ## Why it matters
 * The payer will take the second payment back, with a refund request or on a later remittance.
 *
 * ## Example
 * `CLP*A1*1*100*80**12*X1~` in one file and `CLP*A1*1*100*80**12*X9~` with the same lines in another
 *
 * ## Fix
 * Check whether the service was rendered twice. If not, contact the payer and refund the second payment.
 *
 * ## Source
 * 005010X221A1, reversals and corrections; 42 CFR 401.305 on overpayments.
 */
export const claimPaidTwice: FilesCheck = {
  id: 'claim-paid-twice',
  title: 'Claim was paid twice',
  severity: 'warning',
  tags: ['balance'],
  scope: 'files',
  run(files, report) {
    const claims = new Map<string, Occurrence[]>();
    const payments = new Set<string>();
    for (const { file, payments: all } of files) {
      for (const payment of all) {
        const { payerId, payer, trace, amount, date } = payment;
        const received = [payerId || payer, trace, amount, date].join('*');
        if (payments.has(received)) continue;
        payments.add(received);
        for (const claim of payment.claimRows) {
          const key = keyOf(claim, payment);
          if (key === undefined) continue;
          const one = { file, claim, payment };
          if (!claims.get(key)?.push(one)) claims.set(key, [one]);
        }
      }
    }
    for (const occurrences of claims.values()) {
      if (occurrences.length < 2) continue;
      const payments = occurrences.filter(({ claim }) => claim.status !== reversal);
      const reversed = occurrences.length - payments.length;
      const [first] = payments;
      const paid = payments.filter((one) => rankOf(one.claim) === (first && rankOf(first.claim)));
      // Each reversal takes one payment back.
      const second = paid[1 + reversed];
      if (!first || !second || first.file === second.file) continue;
      report({
        file: second.file,
        at: second.claim.at,
        element: 'CLP01',
        claim: second.claim.account,
        message:
          `The same services of this claim were paid ${first.claim.paid} in ${first.file} and ` +
          `${second.claim.paid} here, without a reversal. Contact the payer before you post it.`,
        related: [
          { file: first.file, at: first.claim.at, element: 'CLP01', message: 'First payment' },
        ],
      });
    }
  },
};

interface Occurrence {
  readonly file: string;
  readonly claim: ComparedClaim;
  readonly payment: ComparedPayment;
}

/** Whether the payer processed a claim as primary (1, 19), secondary (2, 20), or tertiary (3, 21). */
function rankOf({ status }: ComparedClaim): string {
  return forwarded.get(status) ?? status;
}

const forwarded: ReadonlyMap<string, string> = new Map([
  ['19', '1'],
  ['20', '2'],
  ['21', '3'],
]);

/** What two payments of one claim share; `undefined` for what pays nothing and takes nothing back. */
function keyOf(
  { account, status, services, paid }: ComparedClaim,
  { payerId, payer }: ComparedPayment,
): string | undefined {
  const money = paid === undefined ? undefined : readMoney(paid);
  if (account === '' || money === undefined || services === '') return undefined;
  if (status !== reversal && !isPositive(money)) return undefined;
  // A reversal does not say in which order the payer had processed the claim.
  return [payerId || payer, account, services].join('*');
}
