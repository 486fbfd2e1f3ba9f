import type { CodeList } from './code-list';

/** What a trace number is for. */
export const traceTypes: CodeList = {
  id: 'trace-type',
  name: 'Trace types',
  elements: ['TRN01'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [{ code: '1', gist: 'number that links this remittance to its payment' }],
};
