import type { CodeList } from './code-list';

/** What a date means. */
export const dateQualifiers: CodeList = {
  id: 'date-qualifier',
  name: 'Date qualifiers',
  elements: ['DTM01'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: '036', gist: 'end of coverage' },
    { code: '050', gist: 'claim received by the payer' },
    { code: '150', gist: 'first day of the service' },
    { code: '151', gist: 'last day of the service' },
    { code: '232', gist: 'first day of the claim statement' },
    { code: '233', gist: 'last day of the claim statement' },
    { code: '405', gist: "end of the payer's processing period" },
    { code: '472', gist: 'day of the service' },
  ],
};
