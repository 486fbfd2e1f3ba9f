import type { CodeList } from './code-list';

/** What the payer did with money and remittance. */
export const paymentHandling: CodeList = {
  id: 'payment-handling',
  name: 'Payment handling',
  elements: ['BPR01'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: 'C', gist: 'payment and remittance travel together' },
    { code: 'D', gist: 'payment only' },
    { code: 'H', gist: 'notice only, no money moves' },
    { code: 'I', gist: 'remittance only, the payment comes separately' },
    { code: 'P', gist: 'prenotification before the first electronic payment' },
    { code: 'U', gist: 'bank splits payment and remittance' },
    { code: 'X', gist: 'bank may or may not split payment and remittance' },
  ],
};
