import type { CodeList } from './code-list';

/** What a contact is for. */
export const contactFunctions: CodeList = {
  id: 'contact-function',
  name: 'Contact functions',
  elements: ['PER01'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: 'BL', gist: 'technical questions about the file' },
    { code: 'CX', gist: 'questions about claims' },
    { code: 'IC', gist: 'information, here a web site' },
  ],
};
