import type { Totals } from '../report/totals';
import type { FoundThere } from '../stream/result';

/** Writes results in one of the formats, a piece at a time; every function answers text to write. */
export interface Formatter {
  /** Before the first file. */
  open(): string;
  file(name: string): string;
  finding(name: string, finding: FoundThere): string;
  summary(name: string, totals: Totals): string;
  /** Behind the last file. */
  close(): string;
}
