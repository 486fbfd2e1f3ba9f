import type { CodeList } from './code-list';

/** What kind of bank number follows. */
export const bankIdQualifiers: CodeList = {
  id: 'bank-id-qualifier',
  name: 'Bank identifier qualifiers',
  elements: ['BPR06', 'BPR12'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: '01', gist: 'US bank routing number, nine digits' },
    { code: '04', gist: 'Canadian bank and branch number' },
  ],
};
