import type { CodeList } from './code-list';

/** Which party a name belongs to. */
export const entityCodes: CodeList = {
  id: 'entity-code',
  name: 'Party codes',
  elements: ['CUR01', 'N101', 'NM101'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: '74', gist: 'corrected patient or insured' },
    { code: '82', gist: 'rendering provider' },
    { code: 'GB', gist: 'another insured person' },
    { code: 'IL', gist: 'insured or subscriber' },
    { code: 'PE', gist: 'payee' },
    { code: 'PR', gist: 'payer; on a claim, the payer that should be primary' },
    { code: 'QC', gist: 'patient' },
    { code: 'TT', gist: 'payer the claim was forwarded to' },
  ],
};
