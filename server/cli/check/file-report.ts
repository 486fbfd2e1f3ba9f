import type { Severity } from '../../checks/severity';
import { byPlace } from '../../engine/order';
import type { Totals } from '../../report/totals';
import type { PlacedFinding } from '../../stream/place-finding';
import type { Formatter } from '../formats/format';
import { type Terminal, write } from '../streams';

/** Writes the findings of one file. */
export interface FileReport {
  /** The severities of the findings so far. */
  readonly severities: ReadonlySet<Severity>;
  /** Whether anything about the file was written yet. */
  begun(): boolean;
  add(found: readonly PlacedFinding[]): Promise<void>;
  end(totals: Totals): Promise<void>;
}

/** Up to this many findings are kept until the file ends, so that they can be sorted. */
const maxKept = 10_000;

/**
 * Writes the findings of a file in the order of its text. If there are very many, each part of the
 * file is in order: findings on a payment's sums and on the envelopes come when those are checked.
 */
export function createFileReport(name: string, formatter: Formatter, stream: Terminal): FileReport {
  const severities = new Set<Severity>();
  let kept: PlacedFinding[] = [];
  let begun = false;

  const writeKept = async () => {
    if (!begun) await write(stream, formatter.file(name));
    begun = true;
    const ordered = kept.sort(byPlace);
    kept = [];
    await write(stream, ordered.map(({ result }) => formatter.finding(name, result)).join(''));
  };

  return {
    severities,
    begun: () => begun,
    async add(found) {
      for (const one of found) {
        severities.add(one.result.severity);
        kept.push(one);
      }
      if (kept.length > (begun ? 0 : maxKept)) await writeKept();
    },
    async end(totals) {
      await writeKept();
      await write(stream, formatter.summary(name, totals));
    },
  };
}
