import { defaultTerms, type Terms } from '../sequestration/terms';
import type { PayerRules } from './payer-rules';
import type { Level } from './severity';

/** What a user may set for the rules, the same in every editor and on the command line. */
export interface CheckOptions {
  /** Levels by rule ID, for rules whose own level is overridden. */
  readonly levels: Readonly<Record<string, Level>>;
  /** The rates and the tolerance that sequestration is checked against. */
  readonly sequestration: Terms;
  /** What the files of payer rules add. */
  readonly payerRules: readonly PayerRules[];
  /** How many findings of one rule are listed, in a claim as in a file; the others are counted. */
  readonly maxPerRule: number;
}

export const defaultOptions: CheckOptions = {
  levels: {},
  sequestration: defaultTerms,
  payerRules: [],
  maxPerRule: 5_000,
};
