import { type CodeEntry, type CodeList, indexByCode } from './code-list';

/** A claim status (CLP02). */
export interface ClaimStatus extends CodeEntry {
  /** The status in a word or two, for an outline. */
  readonly word: string;
  /** The payer forwarded the claim; a crossover payer should then be named. */
  readonly forwarded?: true;
}

/** As which payer the claim was processed, and with what result. */
export const claimStatuses: CodeList<ClaimStatus> = {
  id: 'claim-status',
  name: 'Claim status codes',
  elements: ['CLP02'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1 and 004010X091A1; the wording is this project's own",
  entries: [
    { code: '1', word: 'primary', gist: 'processed as primary' },
    { code: '2', word: 'secondary', gist: 'processed as secondary' },
    { code: '3', word: 'tertiary', gist: 'processed as tertiary' },
    { code: '4', word: 'denied', gist: 'denied: the payer does not recognize the patient; other denials come as 1, 2, or 3 with nothing paid' },
    { code: '5', word: 'pending', gist: 'pending: no decision yet, in 4010 files only', outside: true },
    { code: '10', word: 'received', gist: 'received, not yet in process, in 4010 files only', outside: true },
    { code: '13', word: 'suspended', gist: 'suspended, in 4010 files only', outside: true },
    { code: '15', word: 'suspended', gist: 'suspended for a field investigation, in 4010 files only', outside: true },
    { code: '16', word: 'suspended', gist: 'suspended, returned with material, in 4010 files only', outside: true },
    { code: '17', word: 'suspended', gist: 'suspended for review, in 4010 files only', outside: true },
    { code: '19', word: 'primary, forwarded', gist: 'processed as primary, forwarded to the next payer', forwarded: true },
    { code: '20', word: 'secondary, forwarded', gist: 'processed as secondary, forwarded to the next payer', forwarded: true },
    { code: '21', word: 'tertiary, forwarded', gist: 'processed as tertiary, forwarded to the next payer', forwarded: true },
    { code: '22', word: 'reversal', gist: 'reverses an earlier result: charge and payment have the opposite sign' },
    { code: '23', word: 'forwarded', gist: "not this payer's claim: not processed, only forwarded", forwarded: true },
    { code: '25', word: 'estimate', gist: 'predetermination: an estimate without payment' },
    { code: '27', word: 'reviewed', gist: 'reviewed, in 4010 files only', outside: true },
  ],
};

const byCode = indexByCode(claimStatuses);

/** The status in a word or two; `undefined` for a code that is not in the list. */
export function claimStatusWord(code: string): string | undefined {
  return byCode.get(code)?.word;
}
