import type { CodeList } from './code-list';

/** How the money moves. */
export const paymentMethods: CodeList = {
  id: 'payment-method',
  name: 'Payment methods',
  elements: ['BPR04'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: 'ACH', gist: 'electronic funds transfer through the clearing house (ACH)' },
    { code: 'BOP', gist: 'method chosen by the bank' },
    { code: 'CHK', gist: 'check' },
    { code: 'FWT', gist: 'wire transfer' },
    { code: 'NON', gist: 'no payment' },
  ],
};
