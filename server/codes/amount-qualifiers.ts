import type { CodeList } from './code-list';

/** What a supplemental amount of a claim or line means; none of them enters the balance. */
export const amountQualifiers: CodeList = {
  id: 'amount-qualifier',
  name: 'Supplemental amount qualifiers',
  elements: ['AMT01'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1 and 004010X091A1; the wording is this project's own",
  entries: [
    { code: 'AU', gist: 'covered charges; not the allowed amount' },
    { code: 'B6', gist: 'allowed amount of the line' },
    { code: 'D8', gist: 'discount for prompt payment' },
    { code: 'DY', gist: 'limit per day' },
    { code: 'F5', gist: 'amount the patient has paid' },
    { code: 'I', gist: 'interest, paid as provider adjustment L6' },
    { code: 'KH', gist: 'reduction for late filing' },
    { code: 'NE', gist: 'net billed, in 4010 files only', outside: true },
    { code: 'NL', gist: 'balance owed by the provider' },
    { code: 'T', gist: 'tax' },
    { code: 'T2', gist: 'claim or line total before taxes' },
    { code: 'ZK', gist: 'federal Medicare or Medicaid payment, category 1' },
    { code: 'ZL', gist: 'federal Medicare or Medicaid payment, category 2' },
    { code: 'ZM', gist: 'federal Medicare or Medicaid payment, category 3' },
    { code: 'ZN', gist: 'federal Medicare or Medicaid payment, category 4' },
    { code: 'ZO', gist: 'federal Medicare or Medicaid payment, category 5' },
    { code: 'ZZ', gist: 'defined by the trading partners, in 4010 files only', outside: true },
  ],
};
