// Element facts cross-checked with pyx12 (BSD) and LinuxForHealth/x12 (Apache-2.0).

import type { LoopSpec } from '../spec';
import { interchange } from './interchange';

/** The guide 005010X221A1 as data: the tree of loops from the interchange down to the service line. */
export const guide: LoopSpec = interchange;
