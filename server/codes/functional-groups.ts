import type { CodeList } from './code-list';

/** What kind of transactions a group holds. */
export const functionalGroups: CodeList = {
  id: 'functional-group',
  name: 'Functional groups',
  elements: ['GS01'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [{ code: 'HP', gist: 'health care remittances (835)' }],
};
