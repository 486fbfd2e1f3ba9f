import type { CodeEntry } from '../codes/code-list';
import type { Level } from './severity';

/** What one file of payer rules adds: a payer's companion guide, or the user's own lists. */
export interface PayerRules {
  /** Its name in findings. */
  readonly name: string;
  /** The payer it applies to; absent: every payer. */
  readonly payer: RulesPayer | undefined;
  /** Codes beyond the built-in lists, by list ID. */
  readonly codes: Readonly<Record<string, readonly CodeEntry[]>>;
  /** Levels by rule ID. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly required: readonly RequiredSegment[];
  /** Combinations of codes, such as the licensed CORE list; empty where none is loaded. */
  readonly combinations: readonly CodeCombination[];
  /** How many days after the remittance a denial may be appealed; absent where it is not stated. */
  readonly appealDays?: number | undefined;
  /** How many days after the service a claim may be filed; absent where it is not stated. */
  readonly timelyFilingDays?: number | undefined;
}

/** A group, reason and remark code that may be used together. */
export interface CodeCombination {
  /** CAS01; absent where any group may be used. */
  readonly group: string | undefined;
  readonly reason: string;
  /** Absent where the reason may be used without a remark code. */
  readonly remark: string | undefined;
  /** The business scenario that the list names. */
  readonly scenario: string | undefined;
}

/** A payer by ID or by part of its name; either one is enough. */
export interface RulesPayer {
  /** N104, TRN03 or REF*2U. */
  readonly id: string | undefined;
  /** A part of N102, in capital or lowercase letters. */
  readonly name: string | undefined;
}

/** A segment required in every loop of its kind and, if an element is named, with it filled. */
export interface RequiredSegment {
  readonly loop: string;
  readonly segment: string;
  /** Its first element. */
  readonly qualifier: string | undefined;
  /** From 1. */
  readonly element: number | undefined;
  /** Replaces the message of the finding. */
  readonly message: string | undefined;
}
