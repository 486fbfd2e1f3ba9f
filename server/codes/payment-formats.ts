import type { CodeList } from './code-list';

/** Which form a clearing house payment has. */
export const paymentFormats: CodeList = {
  id: 'payment-format',
  name: 'Payment formats',
  elements: ['BPR05'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: 'CCP', gist: 'corporate payment with one addendum for the trace number (CCD+)' },
    { code: 'CTX', gist: 'corporate payment that may carry the whole remittance' },
  ],
};
