import type { CodeList } from './code-list';

/** Which list a remark comes from. */
export const remarkListQualifiers: CodeList = {
  id: 'remark-list-qualifier',
  name: 'Remark list qualifiers',
  elements: ['LQ01'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: 'HE', gist: 'remittance advice remark codes (RARC)' },
    { code: 'RX', gist: 'drug claim reject or payment codes (NCPDP)' },
  ],
};
