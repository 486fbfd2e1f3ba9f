import type { PaymentCheck } from '../check';

/**
 * ## What it checks
 * The originator of a check or EFT number (TRN03) is 1 and the payer's nine-digit tax number.
 *
 * ## Why it matters
 * The bank passes on the same number. Deposits are matched to remittances by trace number and
 * originator together.
 *
 * ## Example
 * `TRN*1*EFT0000123*9ABCDEFGHI~`
 *
 * ## Fix
 * Match the deposit by trace number and amount, and contact the payer.
 *
 * ## Source
 * 005010X221A1, reassociation trace number (TRN03); CAQH CORE 370, minimum CCD+ data.
 */
export const traceOriginatorFormat: PaymentCheck = {
  id: 'trace-originator-format',
  title: 'Trace originator is not 1 and a tax number',
  severity: 'information',
  tags: ['format'],
  scope: 'payment',
  run({ head: { traceOriginator } }, report) {
    if (!traceOriginator || /^1\d{9}$/.test(traceOriginator.value)) return;
    report({
      span: traceOriginator,
      message: "TRN03 is not 1 followed by the payer's nine-digit tax number.",
    });
  },
};
