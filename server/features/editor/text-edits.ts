import type { TextEdit } from 'vscode-languageserver';
import type { RemittanceDocument } from '../../document';
import type { Respacing } from '../../syntax/layout';
import { sequenceText } from '../../syntax/sequence';
import { rangeOf } from './position';

/**
 * Up to this many changes are returned one by one, so that cursors and breakpoints stay in place.
 * More are returned as one change from the first to the last: an editor that applied hundreds of
 * thousands would keep its user waiting.
 */
export const maxEdits = 5_000;

/** Changes of the spacing as an editor applies them; they must be in the order of the text. */
export function textEditsOf(document: RemittanceDocument, changes: readonly Respacing[]) {
  const small = changes.length <= maxEdits ? changes : [merged(document, changes)];
  return small.map(
    ({ span, text }): TextEdit => ({ range: rangeOf(document, span), newText: text }),
  );
}

function merged({ sequence }: RemittanceDocument, changes: readonly Respacing[]): Respacing {
  const whole = sequenceText(sequence);
  const start = changes[0]?.span.start ?? 0;
  const parts: string[] = [];
  let at = start;
  for (const { span, text } of changes) {
    parts.push(whole.slice(at, span.start), text);
    at = span.end;
  }
  return { span: { start, end: at }, text: parts.join('') };
}
