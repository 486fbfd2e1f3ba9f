import type { Severity } from '../../checks/severity';
import type { FindingResult } from '../../stream/result';
import type { Summary } from './summary';

/** Puts results into one of the formats, a piece at a time; every function returns text to write. */
export interface Formatter {
  /** Before the first file. */
  open(): string;
  file(name: string): string;
  finding(name: string, finding: FindingResult): string;
  summary(name: string, end: FileEnd): string;
  /** A file that cannot be read, or not to its end, and why. It must not look like a good one. */
  failed(name: string, fault: string): string;
  /** After the last file. */
  close(): string;
}

/** What is known of a file when its text has ended. */
export interface FileEnd extends NotShown {
  readonly summary: Summary;
}

/** How many findings of a file were not printed as they are, and why. */
export interface NotShown {
  /** Accepted by notes, and so printed as hints. */
  readonly accepted: number;
  /** In the baseline. */
  readonly known: number;
  /** Beyond `--max-findings`. */
  readonly omitted: number;
}

/** What the user wants to see; a format uses what fits it. */
export interface FormatOptions {
  /** Whether a terminal shows the text. */
  readonly color: boolean;
  /** Print every finding, even if a file has very many that are alike. */
  readonly all: boolean;
  /** Print counts per rule instead of findings. */
  readonly statistics: boolean;
  /** List all rules, not only those that found something. */
  readonly allRules: boolean;
  /** The severities that make the exit status 1. */
  readonly failing: readonly Severity[];
}
