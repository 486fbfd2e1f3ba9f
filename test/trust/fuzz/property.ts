import type { Random } from './random';

/** One input, and what a property may use to examine it. */
export interface Trial {
  readonly text: string;
  readonly random: Random;
  /** Counts requests to features, for the figures. */
  count(requests: number): void;
}

/** What holds of every text. */
export interface Property {
  readonly name: string;
  /** It is examined with one input of this many, because it takes long. */
  readonly oneIn: number;
  /** Throws where it does not hold. */
  hold(trial: Trial): void | Promise<void>;
}
