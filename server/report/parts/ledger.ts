import type { Decimal } from './figure';

/**
 * How the charges become what was paid, in the order in which people read it. Every adjustment
 * belongs to exactly one step:
 * `sequestration`: reason 253 · `patient`: group PR · `denied`: a denial or an open decision ·
 * `other payers`: reason 23 · `contractual`: what is left of group CO · `other`: all else, also
 * what is withheld or was paid to someone else.
 */
export const ledgerKinds = [
  'contractual',
  'denied',
  'patient',
  'other payers',
  'sequestration',
  'other',
] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** A calculation from the charge to what was paid. */
export interface Ledger {
  readonly charged: Decimal;
  /** In the order of `ledgerKinds`; a kind without adjustments is left out. */
  readonly steps: readonly LedgerStep[];
  /** Charged less all steps. */
  readonly calculated: Decimal;
  readonly paid: Decimal;
  /** Paid less calculated; zero where it balances. */
  readonly difference: Decimal;
  /** Amounts that are missing or not numbers and therefore not in any of the sums. */
  readonly unreadable: number;
}

/** What one kind of adjustment takes away; negative where it adds. */
export interface LedgerStep {
  readonly kind: LedgerKind;
  readonly amount: Decimal;
  /** The codes it consists of, the largest amount first. */
  readonly codes: readonly CodeTotal[];
}

/** The sum of all adjustments of one group and reason. */
export interface CodeTotal {
  /** `CO 45`. */
  readonly code: string;
  readonly group: string;
  readonly reason: string;
  /** What the reason says; absent where its list does not hold it. */
  readonly gist: string | undefined;
  readonly kind: LedgerKind;
  readonly amount: Decimal;
  readonly count: number;
}
