/** What a rule looked at when it found something: the whole file, a payment, or a part of one. */
export type FindingScope = 'file' | 'payment' | 'block';

/** Where a finding begins in the text, and how much was looked at. */
export interface Ordered {
  readonly start: number;
  readonly scope: FindingScope;
}

const scopes: readonly FindingScope[] = ['file', 'payment', 'block'];

/**
 * The order of findings, for every list and output: that of the text and, at one place, the larger
 * scope first. Findings that are equal in both keep the order of their rules.
 */
export function byPlace(a: Ordered, b: Ordered): number {
  return a.start - b.start || scopes.indexOf(a.scope) - scopes.indexOf(b.scope);
}
