import type { Totals } from '../../report/totals';
import type { FindingResult } from '../../stream/result';

/** Puts results into one of the formats, a piece at a time; every function returns text to write. */
export interface Formatter {
  /** Before the first file. */
  open(): string;
  file(name: string): string;
  finding(name: string, finding: FindingResult): string;
  summary(name: string, totals: Totals): string;
  /** After the last file. */
  close(): string;
}
