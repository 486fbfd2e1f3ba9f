import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * An originator of the check or EFT number (TRN03) other than 1 followed by the payer's nine-digit
 * tax ID.
 *
 * ## Why it matters
 * The bank forwards the same number. Deposits are matched to remittances by trace number and
 * originator together.
 *
 * ## Example
 * `TRN*1*EFT0000123*9ABCDEFGHI~`
 *
 * ## Fix
 * Match the deposit by trace number and amount, and contact the payer.
 *
 * ## Source
 * 005010X221A1, TRN03; CAQH CORE 370, minimum CCD+ data.
 */
export const traceOriginatorFormat: PaymentCheck = {
  id: 'trace-originator-format',
  title: 'Trace originator is not 1 and a tax ID',
  severity: 'information',
  tags: ['format'],
  scope: 'payment',
  run({ head: { traceOriginator } }, report) {
    if (!traceOriginator || /^1\d{9}$/.test(traceOriginator.value)) return;
    report({
      span: traceOriginator,
      message:
        "TRN03 is not 1 followed by the payer's nine-digit tax ID. Match the deposit by trace number and amount.",
    });
  },
};
