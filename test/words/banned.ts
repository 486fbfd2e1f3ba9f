/** A word or turn of phrase that no text of ours uses, and what to write instead. */
export interface Banned {
  readonly pattern: RegExp;
  readonly instead: string;
}

/**
 * The worst of what a US biller or an American engineer would stumble over. The style section of
 * `.github/CONTRIBUTING.md` says what we write; this list only holds what must never come back.
 */
export const banned: readonly Banned[] = [
  { pattern: /\bstands?\b(?! for\b| alone\b)/i, instead: 'is, appears, follows, occurs' },
  { pattern: /\bstood\b/i, instead: 'was, appeared' },
  { pattern: /\bbehind\b/i, instead: 'after' },
  { pattern: /\bbeside\b/i, instead: 'next to, on the same claim' },
  { pattern: /\banew\b/i, instead: 'again' },
  { pattern: /\bblanks?\b/i, instead: 'spaces' },
  { pattern: /\d %/, instead: '2%, without a space' },
  {
    pattern:
      /\bis (?:no|none) (?:valid|date|time|number|amount|code|segment|remittance|interchange|denial|id|text|NPI|X12)\b/i,
    instead: 'is not a …',
  },
  { pattern: /\bturned sign\b|\bsign is turned\b/i, instead: 'reversed sign' },
  { pattern: /\bpatient['’]s share\b|\bpatient shares?\b/i, instead: 'patient responsibility' },
  { pattern: /\bwhose money\b/i, instead: 'who is responsible' },
  { pattern: /\bcuts?\b/i, instead: 'sequestration reduction; incomplete, for a file' },
  { pattern: /\b(?:cannot|can't) be told\b/i, instead: '(leave it out)' },
  { pattern: /\blooked into\b/i, instead: 'checked' },
  { pattern: /\bgraded?\b/i, instead: 'change the severity' },
  { pattern: /\bso many\b/i, instead: 'up to N, this many' },
  { pattern: /\bslips?\b/i, instead: 'typo' },
  { pattern: /\bcompanion (?:rules|checks)\b/i, instead: 'payer rules' },
  { pattern: /\btell the payer\b|\bask the payer\b/i, instead: 'contact the payer; request …' },
  { pattern: /\bmend(?:s|ed|ing)?\b/i, instead: 'fix, correct' },
  { pattern: /\bheed(?:s|ed)?\b/i, instead: 'follow, apply' },
  { pattern: /\bworked out\b/i, instead: 'calculated' },
  { pattern: /\bwrites? it off\b/i, instead: 'write-off, the patient does not owe it' },
  { pattern: /\bnothing found\b/i, instead: 'No issues found' },
  { pattern: /\bfetch(?:ed)? it again\b/i, instead: 'download it again' },
  {
    pattern:
      /\b(?:colour|behaviour|neighbour|licence|organisation|recognise|summarise|normalise|initialise|favour|centre|cheque|grey|labelled)/i,
    instead: 'the American spelling',
  },
];
