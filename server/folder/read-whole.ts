import { parseDocument, type RemittanceDocument } from '../document';
import { isWrapped } from '../syntax/find-interchange';
import { unwrapped } from '../syntax/wrapped';

/** Reads the whole text of a remittance, as if it had not been wrapped at a column. */
export function readWhole(text: string): RemittanceDocument {
  return parseDocument(isWrapped(text) ? unwrapped(text) : text);
}
