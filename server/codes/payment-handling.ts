import type { CodeList } from './code-list';

/** What the payer did with money and remittance. */
export const paymentHandling: CodeList = {
  id: 'payment-handling',
  name: 'Payment handling',
  elements: ['BPR01'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: 'C', gist: 'money and remittance travel together' },
    { code: 'D', gist: 'money only' },
    { code: 'H', gist: 'notice only, no money moves' },
    { code: 'I', gist: 'remittance only, the money comes apart from it' },
    { code: 'P', gist: 'notice ahead of the first electronic payment' },
    { code: 'U', gist: 'bank splits money and remittance' },
    { code: 'X', gist: 'bank may split money and remittance or not' },
  ],
};
