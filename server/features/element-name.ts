import { elementDocumentSpan, fullElementName, locateElement } from '../located-element';
import {
  type ElementNameParams,
  elementNameRequest,
  type NamedElement,
} from '../protocol/segments';
import { offsetOf, rangeOf } from './editor/position';
import { feature } from './feature';

/** What to call the element at the cursor when writing to a clearinghouse or a payer. */
export const elementNameAt = feature<ElementNameParams, NamedElement | null>({
  name: 'element-name',
  capability: {},
  request: elementNameRequest,
  empty: null,
  answer({ document }, { position }) {
    const located = locateElement(document, offsetOf(document, position));
    if (!located) return null;
    const range = rangeOf(document, elementDocumentSpan(document, located));
    return { range, name: fullElementName(located) };
  },
});
