import type { CodeList } from './code-list';

/** How a contact is reached. */
export const communicationQualifiers: CodeList = {
  id: 'communication-qualifier',
  name: 'Communication number qualifiers',
  elements: ['PER03', 'PER05', 'PER07'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: 'EM', gist: 'e-mail' },
    { code: 'EX', gist: 'telephone extension' },
    { code: 'FX', gist: 'fax' },
    { code: 'TE', gist: 'telephone' },
    { code: 'UR', gist: 'web address' },
  ],
};
