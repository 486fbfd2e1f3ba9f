import { remittance4010 } from './004010X091A1/index';
import { remittance5010 } from './005010X221A1/index';
import type { Guide } from './guide';

/** The guides that files are read by. Of those for the same transaction, the newest comes first. */
export const guides: readonly Guide[] = [remittance5010, remittance4010];
