import type { CodeList } from './code-list';

/** What kind of account follows. */
export const accountQualifiers: CodeList = {
  id: 'account-qualifier',
  name: 'Account qualifiers',
  elements: ['BPR08', 'BPR14'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: 'DA', gist: 'checking account' },
    { code: 'SG', gist: 'savings account' },
  ],
};
