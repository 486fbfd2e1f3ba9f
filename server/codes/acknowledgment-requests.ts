import type { CodeList } from './code-list';

/** Whether the sender requests an acknowledgment of the envelope (TA1). */
export const acknowledgmentRequests: CodeList = {
  id: 'acknowledgment-request',
  name: 'Acknowledgment requests',
  elements: ['ISA14'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: '0', gist: 'no acknowledgment of the envelope requested' },
    { code: '1', gist: 'acknowledgment of the envelope requested' },
  ],
};
