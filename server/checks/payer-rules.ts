import type { CodeEntry } from '../codes/code-list';
import type { Level } from './severity';

/** What a payer's companion guide, or the user's own list, adds to the checks. */
export interface PayerRules {
  /** What its findings call it. */
  readonly name: string;
  /** The payers it speaks of; absent: all of them. */
  readonly payer: RulesPayer | undefined;
  /** Codes beyond the built-in lists, by the id of the list. */
  readonly codes: Readonly<Record<string, readonly CodeEntry[]>>;
  /** A check's level by its id. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly required: readonly RequiredSegment[];
}

/** A payer by its number, or by words of its name; one of them is enough. */
export interface RulesPayer {
  /** N104, TRN03 or REF*2U. */
  readonly id: string | undefined;
  /** A part of N102, in capitals or not. */
  readonly name: string | undefined;
}

/** A segment that has to stand in every loop of its kind, with an element filled where one is named. */
export interface RequiredSegment {
  readonly loop: string;
  readonly segment: string;
  /** Its first element. */
  readonly qualifier: string | undefined;
  /** From 1. */
  readonly element: number | undefined;
  /** Said instead of the finding's own words. */
  readonly message: string | undefined;
}
