import type { Check } from './check';
import { claimBalance } from './claim-balance';
import { elementMissing } from './element-missing';
import { segmentMissing } from './segment-missing';
import { unknownSegment } from './unknown-segment';

/** Every check; a test fails where a file of this folder is forgotten. */
export const checks: readonly Check[] = [
  claimBalance,
  elementMissing,
  segmentMissing,
  unknownSegment,
];
