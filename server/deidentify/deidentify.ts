import type { CheckOptions } from '../checks/options';
import { parseDocument, type RemittanceDocument } from '../document';
import { type DateShift, shiftOf } from './date-shift';
import type { KeptKind, ReplacedKind } from './kinds';
import { outcomeOf } from './outcome';
import { type Plan, planCopy } from './plan';
import { pseudonymsOf, words } from './pseudonyms';
import { unsafe } from './unsafe';

/** What was replaced in a copy, and what was kept. */
export interface CopyReport {
  /** Different words and numbers in names, IDs, addresses, and texts. */
  readonly words: number;
  /** Values that were replaced, by what they were; a kind that does not occur is absent. */
  readonly replaced: ReadonlyMap<ReplacedKind, number>;
  /** Values that are as they were, by what they are; a kind that does not occur is absent. */
  readonly kept: ReadonlyMap<KeptKind, number>;
  readonly dates: number;
  /** By how many weeks the dates were shifted; 0 where no shift leaves every result as it is. */
  readonly weeks: number;
}

/** A copy without identifiers, or why none can be made. */
export type Deidentified =
  | { readonly text: string; readonly report: CopyReport }
  | { readonly fault: string };

/**
 * Makes a copy of a remittance in which every name, ID, number, address, contact, and free text is
 * replaced by one of the same shape, the same one always by the same other one, and all dates are
 * shifted by the same number of weeks. Amounts and codes stay. The copy is made only if every sum and
 * every finding is the same afterwards.
 *
 * @param secret random bytes that nobody keeps
 */
export function deidentify(
  document: RemittanceDocument,
  options: CheckOptions,
  secret: Uint8Array,
): Deidentified {
  const fault = unsafe(document);
  if (fault !== undefined) return { fault };
  const plan = planCopy(document);
  const wanted = outcomeOf(document, options);
  const shifts = weeksFrom(secret);
  for (const [i, weeks] of [...shifts, 0, 0, 0].entries()) {
    const varied = secret.map((byte) => byte ^ i);
    const made = apply(document, plan, varied, shiftOf(weeks));
    if (outcomeOf(parseDocument(made.text), options) !== wanted) continue;
    return { text: made.text, report: { ...made.report, weeks } };
  }
  return { fault: 'a finding or a sum would not be the same in the copy' };
}

/** Shifts to try, from the secret: up to a year to either side. */
function weeksFrom(secret: Uint8Array): readonly number[] {
  return Array.from(secret.slice(0, 12), (byte) => (byte % 2 === 0 ? 1 : -1) * (1 + (byte % 52)));
}

function apply(
  { sequence }: RemittanceDocument,
  { edits, kept }: Plan,
  secret: Uint8Array,
  shift: DateShift,
): { readonly text: string; readonly report: Omit<CopyReport, 'weeks'> } {
  const originals = new Set(
    edits.flatMap(({ text, what }) => (what === 'date' ? [] : wordsOf(text))),
  );
  const pseudonyms = pseudonymsOf(secret, originals);
  const whole = sequence.blocks
    .map(({ tokens, offset, length }) => tokens.text.slice(offset, offset + length))
    .join('');
  const parts: string[] = [];
  let at = 0;
  for (const { start, text, what } of edits) {
    const made = what === 'date' ? shift(text) : pseudonyms.replace(text);
    parts.push(whole.slice(at, start), made);
    at = start + text.length;
  }
  const replaced = edits.map(({ what }) => what).filter((what) => what !== 'date');
  return {
    text: parts.join('') + whole.slice(at),
    report: {
      words: originals.size,
      replaced: tally(replaced),
      kept: tally(kept),
      dates: edits.length - replaced.length,
    },
  };
}

function tally<Kind>(kinds: readonly Kind[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** The words and numbers of a text that is replaced. */
export function wordsOf(text: string): readonly string[] {
  return text.match(words) ?? [];
}
