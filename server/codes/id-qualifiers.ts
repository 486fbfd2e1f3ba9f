import type { CodeList } from './code-list';

/** What kind of identifier follows. */
export const idQualifiers: CodeList = {
  id: 'id-qualifier',
  name: 'Identifier qualifiers',
  elements: ['N103', 'NM108'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: '34', gist: 'social security number' },
    { code: 'AD', gist: 'Blue Cross Blue Shield plan code' },
    { code: 'BD', gist: 'Blue Cross provider number' },
    { code: 'BS', gist: 'Blue Shield provider number' },
    { code: 'C', gist: 'changed identifier of the insured' },
    { code: 'FI', gist: 'federal taxpayer ID number (TIN)' },
    { code: 'HN', gist: 'Medicare number (MBI, formerly HICN)' },
    { code: 'II', gist: 'standard health identifier of a person' },
    { code: 'MC', gist: 'Medicaid provider number' },
    { code: 'MI', gist: 'member number' },
    { code: 'MR', gist: 'Medicaid recipient number' },
    { code: 'NI', gist: "insurer's NAIC code" },
    { code: 'PC', gist: "the payer's number for the provider" },
    { code: 'PI', gist: "payer's identifier" },
    { code: 'PP', gist: 'pharmacy processor number' },
    { code: 'SL', gist: 'state license number' },
    { code: 'UP', gist: 'provider UPIN, before the NPI' },
    { code: 'XV', gist: 'national health plan identifier' },
    { code: 'XX', gist: 'national provider identifier (NPI)' },
  ],
};
