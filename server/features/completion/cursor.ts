import type { RemittanceDocument } from '../../document';
import {
  elementDocumentSpan,
  elementUnder,
  type LocatedElement,
  locateElement,
} from '../../located-element';
import type { DocumentSpan } from '../../span';
import { type Delimiters, usualDelimiters } from '../../syntax/delimiters';
import { sequenceText } from '../../syntax/sequence';

/** What is being typed at a cursor. */
export type Cursor =
  | {
      readonly kind: 'segment id';
      /** What is typed of the ID so far. */
      readonly typed: DocumentSpan;
      /** The segment before; absent at the beginning of a text. */
      readonly before: LocatedElement | undefined;
      readonly delimiters: Delimiters;
    }
  | {
      readonly kind: 'value';
      readonly place: LocatedElement;
      /** The part of the element or component that is on this line. */
      readonly value: DocumentSpan;
    };

/** What is being typed at an offset; `undefined` in spacing and in text outside any segment. */
export function cursorAt(document: RemittanceDocument, offset: number): Cursor | undefined {
  return idAt(document, offset) ?? valueAt(document, offset);
}

/** The start of a line or the place after a terminator, with up to three characters of an id. */
function idAt(document: RemittanceDocument, offset: number): Cursor | undefined {
  const { sequence } = document;
  const near = sequenceText(sequence, { start: offset - 20, end: offset });
  const id = /[A-Za-z0-9]{0,3}$/.exec(near)?.[0] ?? '';
  const typed = { start: offset - id.length, end: offset };
  const before = typed.start > 0 ? locateElement(document, typed.start - 1) : undefined;
  const delimiters = (before?.block ?? sequence.blocks[0])?.delimiters ?? usualDelimiters;
  const last = near
    .slice(0, near.length - id.length)
    .trimEnd()
    .slice(-1);
  const startsLine = /(^|[\r\n])[ \t]*$/.test(near.slice(0, near.length - id.length));
  if (!startsLine && last !== delimiters.segment) return undefined;
  return { kind: 'segment id', typed, before, delimiters };
}

function valueAt(document: RemittanceDocument, offset: number): Cursor | undefined {
  const place = elementUnder(document, offset);
  if (!place || place.element === 0) return undefined;
  const span = elementDocumentSpan(document, place);
  // A segment that is being typed has no terminator yet and appears to continue on the next line.
  const after = sequenceText(document.sequence, { start: offset, end: span.end });
  const lineEnd = after.search(/[\r\n]/);
  const before = sequenceText(document.sequence, { start: span.start, end: offset });
  const lineStart = Math.max(before.lastIndexOf('\r'), before.lastIndexOf('\n')) + 1;
  const end = lineEnd < 0 ? span.end : offset + lineEnd;
  return { kind: 'value', place, value: { start: span.start + lineStart, end } };
}
