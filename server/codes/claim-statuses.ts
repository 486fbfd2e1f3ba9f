import type { CodeEntry, CodeList } from './code-list';

/** A claim status (CLP02). */
export interface ClaimStatus extends CodeEntry {
  /** The payer sent the claim on; a crossover carrier should then be named. */
  readonly forwarded?: true;
}

/** In which place this payer worked the claim, and what became of it. */
export const claimStatuses: CodeList<ClaimStatus> = {
  id: 'claim-status',
  name: 'Claim status codes',
  elements: ['CLP02'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1; the wording is this project's own",
  entries: [
    { code: '1', gist: 'worked as first payer' },
    { code: '2', gist: 'worked as second payer' },
    { code: '3', gist: 'worked as third payer' },
    { code: '4', gist: 'denied because the payer does not know the patient; other denials come as 1, 2 or 3 with nothing paid' },
    { code: '19', gist: 'worked as first payer and passed on to the next', forwarded: true },
    { code: '20', gist: 'worked as second payer and passed on to the next', forwarded: true },
    { code: '21', gist: 'worked as third payer and passed on to the next', forwarded: true },
    { code: '22', gist: 'takes back an earlier result: every amount has the opposite sign' },
    { code: '23', gist: "not this payer's claim: nothing worked, only passed on", forwarded: true },
    { code: '25', gist: 'priced in advance: an estimate, no payment' },
  ],
};
