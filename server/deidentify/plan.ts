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
import { type KeptKind, type ReplacedKind, replacedKind } from './kinds';
import { hasWords } from './pseudonyms';

/** A value of a remittance, by its place in the text, and what it is. */
interface Value<What> {
  readonly start: number;
  readonly text: string;
  readonly what: What;
}

/** A value that is replaced or shifted. */
export type Edit = Value<ReplacedKind | 'date'>;

/** What becomes of the values of a document. */
export interface Plan {
  /** Every value that may tell somebody apart, in order. */
  readonly edits: readonly Edit[];
  /** What each of the others is. */
  readonly kept: readonly KeptKind[];
}

/** Decides about every value of a document that has a letter or a digit. */
export function planCopy({ sequence: { blocks, starts } }: RemittanceDocument): Plan {
  const edits: Edit[] = [];
  const keeps: KeptKind[] = [];
  for (const [i, block] of blocks.entries()) {
    for (let index = 0; index < block.segments; index++) {
      for (const { start, text, what } of valuesOf(block, index)) {
        if (isKept(what)) keeps.push(what);
        else edits.push({ start: start + (starts[i] as number), text, what });
      }
    }
  }
  return { edits, kept: keeps };
}

type AnyValue = Value<ReplacedKind | 'date' | KeptKind>;

function* valuesOf(block: Block, index: number): Iterable<AnyValue> {
  const id = segmentId(block, index);
  const count = elementCount(block, index);
  for (let n = 1; n <= count; n++) {
    const span = elementSpan(block, index, n);
    if (!span || span.start === span.end) continue;
    if (id === 'ISA' && (n === 11 || n === 16)) continue;
    const text = textOf(block, span);
    const components = keptComponents[`${id}${String(n).padStart(2, '0')}`];
    if (components && text.includes(block.delimiters.component)) {
      yield* componentsOf(block, index, n, components);
    } else if (hasWords(text)) {
      const isCode = id === 'REF' && n === 2 && isCodeReference(block, index, text);
      const keptAs = isCode ? 'long code' : (components?.[1] ?? kept[id]?.[n]);
      yield { start: span.start, text, what: whatIs(text, keptAs, id, n) };
    }
  }
}

function* componentsOf(
  block: Block,
  index: number,
  n: number,
  components: Readonly<Record<number, Kept>>,
): Iterable<AnyValue> {
  const id = segmentId(block, index);
  for (let k = 1; ; k++) {
    const span = componentSpan(block, index, n, k);
    if (!span) return;
    const text = textOf(block, span);
    if (hasWords(text)) yield { start: span.start, text, what: whatIs(text, components[k], id, n) };
  }
}

function whatIs(
  text: string,
  keptAs: Kept | undefined,
  segment: string,
  element: number,
): AnyValue['what'] {
  if (keptAs === 'date' && isDate(text)) return 'date';
  if (keptAs && keptAs !== 'date' && shapes[keptAs].test(text)) return keptKinds[keptAs];
  return replacedKind(segment, element, keptAs !== undefined);
}

const keptKinds: Readonly<Record<Exclude<Kept, 'date'>, KeptKind>> = {
  code: 'code',
  'long code': 'code',
  version: 'code',
  number: 'amount',
  time: 'time',
  'fiscal date': 'time',
};

function isKept(what: AnyValue['what']): what is KeptKind {
  return what === 'code' || what === 'amount' || what === 'time';
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
