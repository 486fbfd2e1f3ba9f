import type { CodeList } from './code-list';

/** Who is responsible for an adjustment. */
export const groupCodes: CodeList = {
  id: 'group-code',
  name: 'Claim adjustment group codes',
  elements: ['CAS01'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1, and one of 004010X091A1; the wording is this project's own",
  entries: [
    { code: 'CO', gist: 'contract or law: the provider writes it off, the patient does not owe it' },
    { code: 'CR', gist: 'correction or reversal, known to 4010 files only', outside: true },
    { code: 'OA', gist: "neither the provider's nor the patient's: other payers, duplicates, bookkeeping" },
    { code: 'PI', gist: "the payer's own decision without a contract: not the patient's by itself" },
    { code: 'PR', gist: 'the patient or the insured owes it, or their next payer' },
  ],
};
