import type { Decimal, Figure } from './figure';

/** Whether a sequestration reduction is what the rate makes. */
export type VerdictState = 'right' | 'off' | 'missing' | 'unknown';

/** The verdict on one reduction, with its arithmetic. */
export interface VerdictRow extends Figure {
  readonly state: VerdictState;
  /** Which line of the claim, from 1; absent for the claim as a whole. */
  readonly line: number | undefined;
  /** `CO 253 · 2.40 · right`. */
  readonly title: string;
  /** The arithmetic and what is wrong with it, in sentences. */
  readonly statement: string;
  readonly meaning: string;
  readonly posting: string;
  /** What the rate makes; absent where it cannot be calculated. */
  readonly expected: Decimal | undefined;
  readonly steps: readonly VerdictStep[];
  /** Rate, cross-check, next payer, contract: a label and a sentence each. */
  readonly background: readonly { readonly label: string; readonly text: string }[];
}

/** A line of the calculation; `less` is subtracted, `total` is the result. */
export interface VerdictStep {
  readonly label: string;
  readonly kind: 'amount' | 'less' | 'total';
  readonly amount: Decimal;
  readonly note: string | undefined;
}
