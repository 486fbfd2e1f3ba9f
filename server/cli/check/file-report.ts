import type { Severity } from '../../checks/severity';
import { byPlace } from '../../engine/order';
import type { FindingResult } from '../../stream/result';
import type { Formatter } from '../formats/format';
import type { Summary } from '../formats/summary';
import { type Terminal, write } from '../streams';
import type { Baseline } from './baseline';
import type { ListedFinding } from './checked-part';

/** Where the findings of all files go, and which of them. */
export interface Output {
  readonly formatter: Formatter;
  readonly stream: Terminal;
  /** Leave out which claim a finding is on. */
  readonly redact: boolean;
  readonly baseline: Baseline;
  /** How many more findings may be printed. */
  readonly left: { count: number };
}

/** Writes the findings of one file. */
export interface FileReport {
  /** The severities of the findings so far. */
  readonly severities: ReadonlySet<Severity>;
  /** Whether anything about the file was written yet. */
  begun(): boolean;
  add(found: readonly ListedFinding[]): Promise<void>;
  end(summary: Summary, accepted: number): Promise<void>;
}

/** Up to this many findings are kept until the file ends, so that they can be sorted. */
const maxKept = 10_000;

/**
 * Writes the findings of a file in the order of its text. If there are very many, each part of the
 * file is in order: findings on a payment's sums and on the envelopes come when those are checked.
 */
export function createFileReport(name: string, output: Output): FileReport {
  const { formatter, stream, redact, baseline, left } = output;
  const severities = new Set<Severity>();
  let kept: ListedFinding[] = [];
  let begun = false;
  let known = 0;
  let omitted = 0;

  const writeKept = async () => {
    if (!begun) await write(stream, formatter.file(name));
    begun = true;
    const ordered = kept.sort(byPlace);
    kept = [];
    await write(stream, ordered.map(({ result }) => printed(result)).join(''));
  };

  const printed = (finding: FindingResult) => {
    if (left.count === 0) {
      omitted++;
      return '';
    }
    left.count--;
    const { claim, ...others } = finding;
    return formatter.finding(name, redact ? others : finding);
  };

  return {
    severities,
    begun: () => begun,
    async add(found) {
      for (const one of found) {
        if (baseline.knows(name, one.result)) {
          known++;
          continue;
        }
        severities.add(one.result.severity);
        kept.push(one);
      }
      if (kept.length > (begun ? 0 : maxKept)) await writeKept();
    },
    async end(summary, accepted) {
      await writeKept();
      await write(stream, formatter.summary(name, { summary, accepted, known, omitted }));
    },
  };
}
