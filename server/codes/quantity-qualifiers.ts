import type { CodeList } from './code-list';

/** What a supplemental quantity counts. */
export const quantityQualifiers: CodeList = {
  id: 'quantity-qualifier',
  name: 'Supplemental quantity qualifiers',
  elements: ['QTY01'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1 and 004010X091A1; the wording is this project's own",
  entries: [
    { code: 'CA', gist: 'covered days or units' },
    { code: 'CD', gist: 'coinsurance days' },
    { code: 'LA', gist: 'lifetime reserve days used' },
    { code: 'LE', gist: 'lifetime reserve days, estimated' },
    { code: 'NA', gist: 'noncovered days, in 4010 files only', outside: true },
    { code: 'NE', gist: 'days or units not covered, estimated' },
    { code: 'NR', gist: 'blood units not replaced' },
    { code: 'OU', gist: 'outlier days' },
    { code: 'PS', gist: 'prescriptions' },
    { code: 'VS', gist: 'visits' },
    { code: 'ZK', gist: 'federal Medicare or Medicaid payment units, category 1' },
    { code: 'ZL', gist: 'federal Medicare or Medicaid payment units, category 2' },
    { code: 'ZM', gist: 'federal Medicare or Medicaid payment units, category 3' },
    { code: 'ZN', gist: 'federal Medicare or Medicaid payment units, category 4' },
    { code: 'ZO', gist: 'federal Medicare or Medicaid payment units, category 5' },
  ],
};
