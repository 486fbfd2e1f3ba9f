import { defaultTerms, type Terms } from '../sequestration/terms';
import type { PayerRules } from './payer-rules';
import type { Level } from './severity';

/** What a user may set about the checks, alike in every editor and on the command line. */
export interface CheckOptions {
  /** A check's level by its id, where it differs from the check's own. */
  readonly levels: Readonly<Record<string, Level>>;
  /** The rates and the tolerance by which sequestration is judged. */
  readonly sequestration: Terms;
  /** What payers' companion guides and the user's own lists add. */
  readonly payerRules: readonly PayerRules[];
}

export const defaultOptions: CheckOptions = {
  levels: {},
  sequestration: defaultTerms,
  payerRules: [],
};
