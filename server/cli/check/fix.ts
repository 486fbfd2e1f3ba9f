import { editsApart, type TextEdit } from '../../checks/fixes';
import type { CheckOptions } from '../../checks/options';
import { createChecker } from '../../stream/checker';
import type { PlacedFinding } from '../../stream/place-finding';
import { headLook } from '../../syntax/delimiters';
import { columnOfWrapped } from '../../syntax/find-interchange';
import { tearingBreaks } from '../../syntax/wrapped';
import type { Draft } from '../input/draft';
import { largePayments } from '../input/large-payments';
import type { Source } from '../input/source';
import type { Piece } from '../input/text';

/** A fix may make room for one that it overlapped, so fixes are applied in up to this many rounds. */
const maxRounds = 10;

/** Applies every safe fix to a draft and returns how many there were. */
export async function applySafeFixes(draft: Draft, options: CheckOptions): Promise<number> {
  let applied = await unwrap(draft);
  for (let round = 0; round < maxRounds; round++) {
    const source = await draft.open();
    try {
      const fixes = await safeFixes(source, options);
      const edits = editsApart(fixes);
      if (edits.length === 0) break;
      const again = await draft.open();
      await draft.replace(edited(again.read(), edits)).finally(again.close);
      const taken = new Set(edits);
      applied += fixes.filter((own) => own.every((edit) => taken.has(edit))).length;
    } finally {
      await source.close();
    }
  }
  return applied;
}

/** Joins lines that were wrapped at a column; no segment can be read before that. */
async function unwrap(draft: Draft): Promise<number> {
  const source = await draft.open();
  try {
    const texts: string[] = [];
    for await (const { text } of source.read()) {
      texts.push(text);
      if (texts.length === 1 && text.length > headLook && columnOfWrapped(text) === undefined)
        return 0;
    }
    const text = texts.join('');
    if (columnOfWrapped(text) === undefined) return 0;
    const edits = tearingBreaks(text).map((span) => ({ span, text: '' }));
    const again = await draft.open();
    await draft.replace(edited(again.read(), edits)).finally(again.close);
    return 1;
  } finally {
    await source.close();
  }
}

async function safeFixes(
  { read, recall }: Source,
  options: CheckOptions,
): Promise<readonly (readonly TextEdit[])[]> {
  // Every one is fixed, however many there are.
  const every = { ...options, maxPerRule: Number.POSITIVE_INFINITY };
  const checker = createChecker(every, { large: largePayments(recall) });
  const fixes: (readonly TextEdit[])[] = [];
  const keep = (found: readonly PlacedFinding[]) => {
    for (const { edits } of found) if (edits.length > 0) fixes.push(edits);
  };
  for await (const { text } of read()) keep(checker.push(text));
  keep(checker.end());
  return fixes;
}

/** The pieces of a text after edits, which are in order and do not overlap. */
export async function* edited(
  pieces: AsyncIterable<Piece>,
  edits: readonly TextEdit[],
): AsyncIterable<Piece> {
  let next = 0;
  /** Offset of the piece, and of the end of the last edit. */
  let start = 0;
  let done = 0;
  let encoding: Piece['encoding'] = 'utf8';
  for await (const piece of pieces) {
    encoding = piece.encoding;
    const end = start + piece.text.length;
    let text = '';
    for (let edit = edits[next]; edit && edit.span.start < end; edit = edits[++next]) {
      text += piece.text.slice(Math.max(done, start) - start, edit.span.start - start) + edit.text;
      done = edit.span.end;
    }
    if (done < end) text += piece.text.slice(Math.max(done, start) - start);
    yield { ...piece, text };
    start = end;
  }
  const text = edits.slice(next).map((edit) => edit.text);
  if (text.length > 0) yield { text: text.join(''), encoding };
}
