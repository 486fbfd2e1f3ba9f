import type { CodeList } from './code-list';

/** Who publishes the standard that the version names. */
export const standardsBodies: CodeList = {
  id: 'standards-body',
  name: 'Standards bodies',
  elements: ['GS07'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [{ code: 'X', gist: 'X12' }],
};
