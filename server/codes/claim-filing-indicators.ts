import type { CodeEntry, CodeList } from './code-list';

/** A claim filing indicator (CLP06). */
export interface ClaimFilingIndicator extends CodeEntry {
  /** Which Medicare it is. Absent elsewhere, though Medicare Advantage plans also file as 12 to 15, HM, or ZZ. */
  readonly medicare?: 'part A' | 'part B' | 'advantage';
}

/** What kind of insurance the payer filed the claim under. */
export const claimFilingIndicators: CodeList<ClaimFilingIndicator> = {
  id: 'claim-filing',
  name: 'Claim filing indicators',
  elements: ['CLP06'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1 and of the claim guides; the wording is this project's own",
  entries: [
    { code: '11', gist: 'other program that is not federal', outside: true },
    { code: '12', gist: 'preferred provider organization (PPO), also a Blue Cross participating plan' },
    { code: '13', gist: 'point of service plan (POS)' },
    { code: '14', gist: 'exclusive provider organization (EPO)' },
    { code: '15', gist: 'indemnity insurance, also a Blue Cross non-participating plan' },
    { code: '16', gist: 'Medicare Advantage (HMO with a Medicare risk contract)', medicare: 'advantage' },
    { code: '17', gist: 'dental maintenance organization' },
    { code: 'AM', gist: 'automobile medical' },
    { code: 'BL', gist: 'Blue Cross Blue Shield', outside: true },
    { code: 'CH', gist: 'TRICARE, formerly CHAMPUS' },
    { code: 'CI', gist: 'commercial insurance', outside: true },
    { code: 'DS', gist: 'disability' },
    { code: 'FI', gist: "federal employees' program", outside: true },
    { code: 'HM', gist: 'health maintenance organization (HMO)' },
    { code: 'LM', gist: 'liability medical' },
    { code: 'MA', gist: 'Medicare Part A', medicare: 'part A' },
    { code: 'MB', gist: 'Medicare Part B', medicare: 'part B' },
    { code: 'MC', gist: 'Medicaid, not Medicare' },
    { code: 'OF', gist: 'other federal program: Black Lung' },
    { code: 'TV', gist: 'Title V maternal and child health program' },
    { code: 'VA', gist: 'Veterans Affairs' },
    { code: 'WC', gist: "workers' compensation" },
    { code: 'ZZ', gist: 'defined by the trading partners, or unknown' },
  ],
};
