import type { DocumentSpan } from '../span';
import type { Fix } from './check';

/** An edit of the document. */
export interface TextEdit {
  readonly span: DocumentSpan;
  readonly text: string;
}

/** Returns the fix of a finding that may be applied without asking. */
export function safeFixOf(fixes: readonly Fix[] | undefined): Fix | undefined {
  return fixes?.find(({ kind }) => kind === 'safe');
}

/**
 * Returns the edits of all fixes in the order of the text. A fix is applied as a whole or not at
 * all: if it overlaps an earlier one, it waits for the next run.
 */
export function editsApart(fixes: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  const inOrder = fixes.map((edits) => [...edits].sort(byPlace)).filter(({ length }) => length > 0);
  for (const edits of inOrder.sort((a, b) => byPlace(a[0] as TextEdit, b[0] as TextEdit))) {
    const places = edits.map(({ span }) => firstAfter(taken, span.start));
    const free = edits.every(({ span }, i) => isFree(taken, places[i] as number, span));
    if (!free) continue;
    for (let i = edits.length - 1; i >= 0; i--) {
      taken.splice(places[i] as number, 0, edits[i] as TextEdit);
    }
  }
  return taken;
}

/** The index of the first taken edit that begins after an offset. */
function firstAfter(taken: readonly TextEdit[], offset: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle] as TextEdit).span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isFree(taken: readonly TextEdit[], place: number, span: DocumentSpan): boolean {
  const before = taken[place - 1]?.span;
  const after = taken[place]?.span;
  return (!before || before.end <= span.start) && (!after || span.end <= after.start);
}

function byPlace(a: TextEdit, b: TextEdit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
