import { type Excerpt, parseDocument, type RemittanceDocument } from '../document';
import { excerptOf } from '../excerpt';
import { offsetOf } from '../features/editor/position';
import type { ShownPart } from '../protocol/split-address';
import { blockAt, sequenceText } from '../syntax/sequence';

/**
 * The document of a split view: where the remittance it shows is open and has one segment per line
 * itself, the view shares its blocks and nothing is read twice.
 */
export function readView(
  { part, position, numbering }: ShownPart,
  text: string,
  source: RemittanceDocument | undefined,
): RemittanceDocument {
  if (part === 'file') {
    return source && sequenceText(source.sequence) === text ? source : parseDocument(text);
  }
  const excerpt: Excerpt = { part, numbering };
  const shared =
    source && excerptOf(source, part, blockAt(source.sequence, offsetOf(source, position)));
  return shared && isSame(shared, text, excerpt) ? shared : parseDocument(text, excerpt);
}

function isSame(shared: RemittanceDocument, text: string, excerpt: Excerpt): boolean {
  return (
    JSON.stringify(shared.excerpt) === JSON.stringify(excerpt) &&
    sequenceText(shared.sequence) === text
  );
}
