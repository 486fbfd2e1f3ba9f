import type { CodeList } from './code-list';

/** Whether the file is for production or for testing. */
export const usageIndicators: CodeList = {
  id: 'usage-indicator',
  name: 'Usage indicators',
  elements: ['ISA15'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: 'P', gist: 'production file' },
    { code: 'T', gist: 'test file' },
  ],
};
