import type { FilesCheck } from '../check';
import type { ComparedPayment } from '../rows';
import { samePaymentKey } from '../same-payment';

/**
 * ## What it checks
 * A payment that is in more than one of the files that are looked at together: the same payer, check
 * or EFT number, amount, and date. The message says whether the claims are the same money too.
 *
 * ## Why it matters
 * Payers and clearinghouses send files again, and rebuild them. Posting both doubles the money.
 *
 * ## Example
 * `TRN*1*EFT0012345*1512345678~` with the same BPR02 and BPR16 in two files
 *
 * ## Fix
 * Post the payment once. If the claims differ, compare both files with `x12-835 diff` first.
 *
 * ## Source
 * 005010X221A1, TRN02 reassociation trace number.
 */
export const paymentReceivedTwice: FilesCheck = {
  id: 'payment-received-twice',
  title: 'Payment is also in another file',
  severity: 'warning',
  tags: ['balance'],
  scope: 'files',
  run(files, report) {
    const seen = new Map<string, { readonly file: string; readonly payment: ComparedPayment }>();
    for (const { file, payments } of files) {
      for (const payment of payments) {
        const key = samePaymentKey(payment);
        const first = key === undefined ? undefined : seen.get(key);
        if (key !== undefined && !first) seen.set(key, { file, payment });
        if (!first || first.file === file) continue;
        const isSame = first.payment.print === payment.print;
        report({
          file,
          at: payment.at,
          element: 'TRN02',
          message:
            `This payment is also in ${first.file}: same payer, check or EFT number, amount, and date. ` +
            (isSame
              ? 'Both are the same money; post it once.'
              : 'The claims are not the same money; compare both files before you post one.'),
          related: [
            {
              file: first.file,
              at: first.payment.at,
              element: 'TRN02',
              message: 'First occurrence',
            },
          ],
        });
      }
    }
  },
};
