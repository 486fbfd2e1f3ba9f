import type { CodeList } from './code-list';

/** Which way the money goes. */
export const creditDebitFlags: CodeList = {
  id: 'credit-debit',
  name: 'Credit or debit',
  elements: ['BPR03'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: 'C', gist: 'credit: money to the payee' },
    { code: 'D', gist: "debit: the provider draws the payment from the payer's account, by arrangement" },
  ],
};
