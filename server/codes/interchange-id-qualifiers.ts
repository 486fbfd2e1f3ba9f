import type { CodeList } from './code-list';

/** What kind of identifier names sender or receiver. */
export const interchangeIdQualifiers: CodeList = {
  id: 'interchange-id-qualifier',
  name: 'Interchange identifier qualifiers',
  elements: ['ISA05', 'ISA07'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: '01', gist: 'company number (DUNS)' },
    { code: '14', gist: 'company number with suffix (DUNS)' },
    { code: '20', gist: 'health industry number (HIN)' },
    { code: '27', gist: 'Medicare carrier number' },
    { code: '28', gist: 'Medicare fiscal intermediary number' },
    { code: '29', gist: 'Medicare provider or supplier number' },
    { code: '30', gist: 'federal taxpayer ID number (TIN)' },
    { code: '33', gist: "insurer's NAIC code" },
    { code: 'ZZ', gist: 'identifier defined by the trading partners' },
  ],
};
