/** What codes mean. */
export interface Explanation {
  /** The codes as a remittance writes them. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** True if every code is in our lists; no other text that was asked about is in the title then. */
  readonly isListed: boolean;
}
