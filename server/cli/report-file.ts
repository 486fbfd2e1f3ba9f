import type { Severity } from '../checks/severity';
import type { Totals } from '../report/totals';
import type { PlacedFinding } from '../stream/place-finding';
import type { Formatter } from './format';
import { type Terminal, write } from './streams';

/** Writes what is found in one file. */
export interface FileReport {
  /** Severities that were met. */
  readonly met: ReadonlySet<Severity>;
  /** True once something of the file was written. */
  begun(): boolean;
  add(found: readonly PlacedFinding[]): Promise<void>;
  end(totals: Totals): Promise<void>;
}

/** So many findings are kept until the file ends, so that they may be told in its order. */
const mostKept = 10_000;

/**
 * Tells the findings of a file in the order of its text. Where there are very many, each part of
 * the file has its own order: a payment's sums and the envelopes come when they have been checked.
 */
export function reportFile(name: string, formatter: Formatter, stream: Terminal): FileReport {
  const met = new Set<Severity>();
  let kept: PlacedFinding[] = [];
  let begun = false;

  const tell = async () => {
    if (!begun) await write(stream, formatter.file(name));
    begun = true;
    const ordered = kept.sort(byPlace);
    kept = [];
    await write(stream, ordered.map(({ found }) => formatter.finding(name, found)).join(''));
  };

  return {
    met,
    begun: () => begun,
    async add(found) {
      for (const one of found) {
        met.add(one.found.severity);
        kept.push(one);
      }
      if (kept.length > (begun ? 0 : mostKept)) await tell();
    },
    async end(totals) {
      await tell();
      await write(stream, formatter.summary(name, totals));
    },
  };
}

const scopes: readonly PlacedFinding['scope'][] = ['file', 'payment', 'block'];

/** Findings in the order in which an editor lists them. */
export function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  return a.start - b.start || scopes.indexOf(a.scope) - scopes.indexOf(b.scope);
}
