import type { CodeList } from './code-list';

/** Whether a name is that of a person. */
export const entityTypes: CodeList = {
  id: 'entity-type',
  name: 'Person or organization',
  elements: ['NM102'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: '1', gist: 'person' },
    { code: '2', gist: 'organization' },
  ],
};
