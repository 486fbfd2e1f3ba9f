import { editsApart, safeFixOf, type TextEdit } from '../../checks/fixes';
import type { CheckOptions } from '../../checks/options';
import { parseDocument } from '../../document';
import { checkEnvelopes } from '../../engine/check-envelopes';
import { fileContextIn } from '../../engine/file-context';
import { spanInDocument } from '../../engine/reported';
import { createChecker } from '../../stream/checker';
import type { PlacedFinding } from '../../stream/place-finding';
import type { Draft } from '../input/draft';
import { largePayments } from '../input/large-payments';
import type { Source } from '../input/source';
import type { Piece } from '../input/text';

/** A fix may make room for one that it overlapped, so fixes are applied in up to this many rounds. */
const maxRounds = 10;

/** Applies every safe fix to a draft and returns how many there were. */
export async function applySafeFixes(draft: Draft, options: CheckOptions): Promise<number> {
  let applied = 0;
  for (let round = 0; round < maxRounds; round++) {
    const source = await draft.open();
    try {
      const fixes = await safeFixes(draft, source, options);
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

/** The edits of each safe fix; where one needs all of the text, only of those that do. */
async function safeFixes(
  draft: Draft,
  { read, recall }: Source,
  options: CheckOptions,
): Promise<readonly (readonly TextEdit[])[]> {
  // Every one is fixed, however many there are.
  const every = { ...options, maxPerRule: Number.POSITIVE_INFINITY };
  const checker = createChecker(every, { large: largePayments(recall) });
  const fixes: (readonly TextEdit[])[] = [];
  let wantsAll = false;
  const keep = (found: readonly PlacedFinding[]) => {
    for (const { edits, result } of found) {
      if (edits.length > 0) fixes.push(edits);
      else wantsAll ||= result.fixes.some(({ kind }) => kind === 'safe');
    }
  };
  for await (const { text } of read()) keep(checker.push(text));
  keep(checker.end());
  const ofAll = wantsAll ? await fixesOfAll(draft, every) : [];
  return ofAll.length > 0 ? ofAll : fixes;
}

/** Safe fixes that edit all of a text, such as joining lines that are wrapped at a column. */
async function fixesOfAll(
  draft: Draft,
  options: CheckOptions,
): Promise<readonly (readonly TextEdit[])[]> {
  const source = await draft.open();
  try {
    const texts: string[] = [];
    for await (const { text } of source.read()) texts.push(text);
    const document = parseDocument(texts.join(''));
    return checkEnvelopes(fileContextIn(document, options))
      .map(({ block, finding }) =>
        (safeFixOf(finding.fixes)?.edits ?? []).map(({ span, text }) => ({
          span: spanInDocument(document, block, span),
          text,
        })),
      )
      .filter((edits) => edits.length > 0);
  } finally {
    await source.close();
  }
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
