import type { RemittanceDocument } from '../document';
import { type Block, blockText, elementSpan } from '../syntax/block';
import { sequenceText } from '../syntax/sequence';

/** The texts of the parts, or why a remittance cannot be split. */
export type Split = { readonly texts: readonly string[] } | { readonly fault: string };

/** The text of a run of blocks, the end exclusive. */
export function rangeText({ sequence }: RemittanceDocument, first: number, end: number): string {
  const at = (block: number) => sequence.starts[block] as number;
  return sequenceText(sequence, { start: at(first), end: at(end) });
}

/** The text of a block with another value of an element; unchanged if it has no such element. */
export function replaced(block: Block, segment: number, element: number, value: string): string {
  const text = blockText(block);
  const span = elementSpan(block, segment, element);
  return span ? text.slice(0, span.start) + value + text.slice(span.end) : text;
}
