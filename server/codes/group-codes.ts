import type { CodeList } from './code-list';

/** Who is responsible for an adjustment. */
export const groupCodes: CodeList = {
  id: 'group-code',
  name: 'Claim adjustment group codes',
  elements: ['CAS01'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1, and one of 004010X091A1; the wording is this project's own",
  entries: [
    { code: 'CO', gist: 'Contractual Obligation: the patient does not owe it' },
    { code: 'CR', gist: 'Correction or Reversal, in 4010 files only', outside: true },
    { code: 'OA', gist: 'Other Adjustment: owed by neither provider nor patient (other payers, duplicates, bookkeeping)' },
    { code: 'PI', gist: 'Payer Initiated Reduction: no contract applies; by itself the patient does not owe it' },
    { code: 'PR', gist: 'Patient Responsibility: the patient, the insured, or their next payer owes it' },
  ],
};
