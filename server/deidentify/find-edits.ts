import type { RemittanceDocument } from '../document';
import { readDate } from '../remit/date';
import {
  type Block,
  componentSpan,
  elementCount,
  elementSpan,
  segmentId,
  textOf,
} from '../syntax/block';
import { codeReferences, type Kept, kept, keptComponents, shapes } from './kept';

/** A value that is replaced or shifted, by its place in the text. */
export interface Edit {
  readonly start: number;
  readonly text: string;
  readonly what: 'value' | 'date';
}

export type Edits = readonly Edit[];

/** Every value of a document that may tell somebody apart, in order. */
export function findEdits({ sequence: { blocks, starts } }: RemittanceDocument): Edits {
  const edits: Edit[] = [];
  for (const [i, block] of blocks.entries()) {
    for (let index = 0; index < block.segments; index++) {
      for (const one of editsOf(block, index)) {
        edits.push({ ...one, start: one.start + (starts[i] as number) });
      }
    }
  }
  return edits;
}

function* editsOf(block: Block, index: number): Iterable<Edit> {
  const id = segmentId(block, index);
  const count = elementCount(block, index);
  for (let n = 1; n <= count; n++) {
    const span = elementSpan(block, index, n);
    if (!span || span.start === span.end) continue;
    if (id === 'ISA' && (n === 11 || n === 16)) continue;
    const text = textOf(block, span);
    if (id === 'REF' && n === 2 && isCodeReference(block, index, text)) continue;
    const components = keptComponents[`${id}${String(n).padStart(2, '0')}`];
    if (components && text.includes(block.delimiters.component)) {
      yield* componentEdits(block, index, n, components);
      continue;
    }
    const edit = editOf(text, span.start, components?.[1] ?? kept[id]?.[n]);
    if (edit) yield edit;
  }
}

function* componentEdits(
  block: Block,
  index: number,
  n: number,
  components: Readonly<Record<number, Kept>>,
): Iterable<Edit> {
  for (let k = 1; ; k++) {
    const span = componentSpan(block, index, n, k);
    if (!span) return;
    const edit = editOf(textOf(block, span), span.start, components[k]);
    if (edit) yield edit;
  }
}

function editOf(text: string, start: number, keptAs: Kept | undefined): Edit | undefined {
  if (!/[A-Za-z0-9]/.test(text)) return undefined;
  if (keptAs === 'date') return { start, text, what: isDate(text) ? 'date' : 'value' };
  return keptAs && shapes[keptAs].test(text) ? undefined : { start, text, what: 'value' };
}

function isDate(text: string): boolean {
  return readDate(text.length === 6 ? `20${text}` : text) !== undefined;
}

function isCodeReference(block: Block, index: number, text: string): boolean {
  const qualifier = elementSpan(block, index, 1);
  return (
    qualifier !== undefined &&
    codeReferences.includes(textOf(block, qualifier)) &&
    shapes['long code'].test(text)
  );
}
