import type { FindingResult } from '../../stream/result';
import { fingerprintOf } from '../formats/fingerprint';
import { shownFault } from '../input/each-input';
import { readText } from '../input/opening';
import { writeWhole } from '../input/write-whole';
import { UsageError } from '../usage-error';

/**
 * Findings that were there before, so that only new ones count. A baseline knows them by file and
 * fingerprint, and holds nothing of the remittances.
 */
export interface Baseline {
  /** Whether a finding was there before; of several that say the same, as many as there were. */
  knows(name: string, finding: FindingResult): boolean;
  /** Writes the baseline, if that was asked for. */
  finish(): Promise<void>;
}

export const noBaseline: Baseline = { knows: () => false, finish: async () => {} };

/** Counts by fingerprint, by file. */
type Counts = Map<string, Map<string, number>>;

/** A baseline of everything that is found now, which is written when the run has ended. */
export function newBaseline(file: string): Baseline {
  const counts: Counts = new Map();
  return {
    knows(name, finding) {
      count(counts, name, fingerprintOf(finding));
      return false;
    },
    finish: () => write(file, counts),
  };
}

/**
 * Reads a baseline; throws `UsageError` if it cannot be read. With `prune`, what this run did
 * not find is removed from it at the end.
 */
export async function readBaseline(file: string, prune: boolean): Promise<Baseline> {
  const left = await read(file);
  const found: Counts = new Map();
  return {
    knows(name, finding) {
      const fingerprint = fingerprintOf(finding);
      const ofFile = left.get(name);
      const times = ofFile?.get(fingerprint) ?? 0;
      if (times === 0) return false;
      ofFile?.set(fingerprint, times - 1);
      count(found, name, fingerprint);
      return true;
    },
    finish: async () => {
      if (prune) await write(file, found);
    },
  };
}

function count(counts: Counts, name: string, fingerprint: string): void {
  const ofFile = counts.get(name) ?? new Map<string, number>();
  counts.set(name, ofFile);
  ofFile.set(fingerprint, (ofFile.get(fingerprint) ?? 0) + 1);
}

async function read(file: string): Promise<Counts> {
  const fail = (fault: string) => new UsageError(`--baseline ${file}: ${fault}`);
  const text = await readText(file).catch((error: Error) => {
    throw fail(shownFault(error) ?? error.message);
  });
  try {
    const { version, files } = JSON.parse(text) as { version: unknown; files: object };
    if (version !== 1) throw new Error();
    const entries = Object.entries(files) as [string, Record<string, number>][];
    return new Map(entries.map(([name, counts]) => [name, new Map(Object.entries(counts))]));
  } catch {
    throw fail('Not a baseline of this version. Write it with --write-baseline.');
  }
}

async function write(file: string, counts: Counts): Promise<void> {
  const byName = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const files = byName.map(([name, own]) => [name, Object.fromEntries([...own].sort())]);
  const whole = { version: 1, files: Object.fromEntries(files) };
  await writeWhole(file, `${JSON.stringify(whole, null, 2)}\n`);
}
