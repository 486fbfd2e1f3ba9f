import type { CodeList } from './code-list';

/** Whether the next element carries a password. */
export const securityQualifiers: CodeList = {
  id: 'security-qualifier',
  name: 'Security qualifiers',
  elements: ['ISA03'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: '00', gist: 'no password follows' },
    { code: '01', gist: 'password follows' },
  ],
};
