import type { CodeList } from './code-list';

/** Whether the next element carries an authorization. */
export const authorizationQualifiers: CodeList = {
  id: 'authorization-qualifier',
  name: 'Authorization qualifiers',
  elements: ['ISA01'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: '00', gist: 'no authorization follows' },
    { code: '03', gist: 'further identifier follows' },
  ],
};
