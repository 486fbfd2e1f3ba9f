import { parseDocument, type RemittanceDocument } from '../document';
import { restoringOf } from '../syntax/restoring';

/** Reads the whole text of a remittance, as if it had not been wrapped or converted. */
export function readWhole(text: string): RemittanceDocument {
  return parseDocument(restoringOf(text)?.restore(text) ?? text);
}
