import type { CodeList } from './code-list';

/** Whether an envelope was accepted. */
export const interchangeAcknowledgments: CodeList = {
  id: 'interchange-acknowledgment',
  name: 'Interchange acknowledgments',
  elements: ['TA104'],
  asOf: '2026-11-23',
  source: "Values of the interchange standard; the wording is this project's own",
  entries: [
    { code: 'A', gist: 'envelope accepted' },
    { code: 'E', gist: 'envelope accepted with errors' },
    { code: 'R', gist: 'envelope rejected' },
  ],
};
