import { parseDocument, type RemittanceDocument } from '../document';
import { unwrapped, wrappedColumn } from '../syntax/wrapped';

/** How long an ISA is, up to its terminator. */
const isaLength = 105;

/** Reads the whole text of a remittance, as if it had not been wrapped at a column. */
export function readWhole(text: string): RemittanceDocument {
  const start = Math.max(0, text.indexOf('ISA'));
  const isTorn = /[\r\n]/.test(text.slice(start, start + isaLength));
  const isWrapped = isTorn || wrappedColumn(text, start) !== undefined;
  return parseDocument(isWrapped ? unwrapped(text) : text);
}
