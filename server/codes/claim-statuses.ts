import { type CodeEntry, type CodeList, indexByCode } from './code-list';

/** A claim status (CLP02). */
export interface ClaimStatus extends CodeEntry {
  /** The status in a word or two, for an outline. */
  readonly word: string;
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
    { code: '1', word: 'primary', gist: 'worked as first payer' },
    { code: '2', word: 'secondary', gist: 'worked as second payer' },
    { code: '3', word: 'tertiary', gist: 'worked as third payer' },
    { code: '4', word: 'denied', gist: 'denied because the payer does not know the patient; other denials come as 1, 2 or 3 with nothing paid' },
    { code: '19', word: 'primary, passed on', gist: 'worked as first payer and passed on to the next', forwarded: true },
    { code: '20', word: 'secondary, passed on', gist: 'worked as second payer and passed on to the next', forwarded: true },
    { code: '21', word: 'tertiary, passed on', gist: 'worked as third payer and passed on to the next', forwarded: true },
    { code: '22', word: 'reversal', gist: 'takes back an earlier result: every amount has the opposite sign' },
    { code: '23', word: 'passed on', gist: "not this payer's claim: nothing worked, only passed on", forwarded: true },
    { code: '25', word: 'estimate', gist: 'priced in advance: an estimate, no payment' },
  ],
};

const byCode = indexByCode(claimStatuses);

/** The status in a word or two; `undefined` for a code the list lacks. */
export function claimStatusWord(code: string): string | undefined {
  return byCode.get(code)?.word;
}
