import type { CheckOptions } from '../checks/options';
import type { FileRows, PaymentRow } from '../checks/rows';
import type { FindingResult } from '../stream/result';
import { findingsAcross } from './findings-across';

/** A payment with its file. */
export interface IndexedPayment {
  readonly file: string;
  readonly payment: PaymentRow;
}

/** The remittances of a folder, kept current file by file. */
export interface FolderIndex {
  /** How many files it holds. */
  readonly size: number;
  /** Adds a file, or replaces what was known of it. */
  set(rows: FileRows): void;
  /** Forgets a file; returns whether it was known. */
  delete(file: string): boolean;
  get(file: string): FileRows | undefined;
  /** The files in the order of their names. */
  files(): readonly FileRows[];
  payments(): Iterable<IndexedPayment>;
  /** What shows only where the files are looked at together, by file. */
  findings(options: CheckOptions): ReadonlyMap<string, readonly FindingResult[]>;
}

/** An empty index. What is asked of it is computed once for each state of it. */
export function createFolderIndex(): FolderIndex {
  const byFile = new Map<string, FileRows>();
  let sorted: readonly FileRows[] | undefined;
  let found: { options: CheckOptions; findings: ReturnType<FolderIndex['findings']> } | undefined;
  const change = () => {
    sorted = undefined;
    found = undefined;
  };
  const files = () => {
    sorted ??= [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    return sorted;
  };
  return {
    get size() {
      return byFile.size;
    },
    set(rows) {
      byFile.set(rows.file, rows);
      change();
    },
    delete(file) {
      change();
      return byFile.delete(file);
    },
    get: (file) => byFile.get(file),
    files,
    *payments() {
      for (const { file, payments } of files()) {
        for (const payment of payments) yield { file, payment };
      }
    },
    findings(options) {
      if (found?.options !== options)
        found = { options, findings: findingsAcross(files(), options) };
      return found.findings;
    },
  };
}
