import { type Excerpt, parseDocument, type RemittanceDocument } from '../document';
import { excerptOf } from '../excerpt';
import { findPart } from '../identity';
import type { ShownPart } from '../protocol/split-address';
import { sequenceText } from '../syntax/sequence';

/**
 * The document of a split view: where the remittance it shows is open and has one segment per line
 * itself, the view shares its blocks and nothing is read twice.
 */
export function readView(
  { part, identity, numbering }: ShownPart,
  text: string,
  source: RemittanceDocument | undefined,
): RemittanceDocument {
  if (part === 'file') {
    return source && sequenceText(source.sequence) === text ? source : parseDocument(text);
  }
  const excerpt: Excerpt = { part, numbering };
  const at = source && findPart(source, part, identity);
  const shared = source && at !== undefined ? excerptOf(source, part, at) : undefined;
  return shared && isSame(shared, text, excerpt) ? shared : parseDocument(text, excerpt);
}

function isSame(shared: RemittanceDocument, text: string, excerpt: Excerpt): boolean {
  return (
    JSON.stringify(shared.excerpt) === JSON.stringify(excerpt) &&
    sequenceText(shared.sequence) === text
  );
}
