import type { CheckOptions } from '../checks/options';
import { parseDocument, type RemittanceDocument } from '../document';
import { type DateShift, shiftOf } from './date-shift';
import { type Edits, findEdits } from './find-edits';
import { outcomeOf } from './outcome';
import { pseudonymsOf, words } from './pseudonyms';
import { unsafe } from './unsafe';

/** What was replaced in a copy. */
export interface Replaced {
  /** Different words and numbers in names, IDs, addresses, and texts. */
  readonly words: number;
  readonly elements: number;
  readonly dates: number;
  /** By how many weeks the dates were shifted; 0 where no shift leaves every result as it is. */
  readonly weeks: number;
}

/** A copy without identifiers, or why none can be made. */
export type Deidentified =
  | { readonly text: string; readonly replaced: Replaced }
  | { readonly fault: string };

/**
 * Makes a copy of a remittance in which every name, ID, number, address, contact, and free text is
 * replaced by one of the same shape, the same one always by the same other one, and all dates are
 * shifted by the same number of weeks. Amounts and codes stay. The copy is made only if every sum and
 * every finding is the same afterwards.
 *
 * @param secret random bytes that nobody keeps
 */
export function deidentify(text: string, options: CheckOptions, secret: Uint8Array): Deidentified {
  const document = parseDocument(text);
  const fault = unsafe(document);
  if (fault !== undefined) return { fault };
  const edits = findEdits(document);
  const wanted = outcomeOf(document, options);
  const shifts = weeksFrom(secret);
  for (const [i, weeks] of [...shifts, 0, 0, 0].entries()) {
    const varied = secret.map((byte) => byte ^ i);
    const made = apply(document, edits, varied, shiftOf(weeks));
    if (outcomeOf(parseDocument(made.text), options) !== wanted) continue;
    return { text: made.text, replaced: { ...made.replaced, weeks } };
  }
  return { fault: 'a finding or a sum would not be the same in the copy' };
}

/** Shifts to try, from the secret: up to a year to either side. */
function weeksFrom(secret: Uint8Array): readonly number[] {
  return Array.from(secret.slice(0, 12), (byte) => (byte % 2 === 0 ? 1 : -1) * (1 + (byte % 52)));
}

function apply(
  { sequence }: RemittanceDocument,
  edits: Edits,
  secret: Uint8Array,
  shift: DateShift,
): { readonly text: string; readonly replaced: Omit<Replaced, 'weeks'> } {
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
  const dates = edits.filter(({ what }) => what === 'date').length;
  return {
    text: parts.join('') + whole.slice(at),
    replaced: { words: originals.size, elements: edits.length - dates, dates },
  };
}

/** The words and numbers of a text that is replaced. */
export function wordsOf(text: string): readonly string[] {
  return text.match(words) ?? [];
}
