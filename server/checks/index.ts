import type { Check } from './check';
import { claimBalance } from './claim-balance';

/** Every check; a test fails where a file of this folder is forgotten. */
export const checks: readonly Check[] = [claimBalance];
