import {
  type LinkedEditingRangeParams,
  LinkedEditingRangeRequest,
  type LinkedEditingRanges,
} from 'vscode-languageserver';
import { locateElement } from '../located-element';
import { offsetOf, rangeOf } from './editor/position';
import { feature } from './feature';
import { controlNumbers } from './place/numbers';

/** Lets the control numbers of a head and its trailer be typed together, while they are equal. */
export const linkedEditing = feature<LinkedEditingRangeParams, LinkedEditingRanges | null>({
  name: 'linked-editing',
  capability: { linkedEditingRangeProvider: true },
  request: LinkedEditingRangeRequest.type,
  empty: null,
  edits: true,
  answer({ document }, { position }) {
    const offset = offsetOf(document, position);
    const place = locateElement(document, offset);
    if (!place) return null;
    const numbers = controlNumbers(document, place);
    const [head, trailer] = numbers;
    const within = numbers.some(({ span }) => span.start <= offset && offset <= span.end);
    if (!within || head?.value !== trailer?.value) return null;
    const ranges = numbers.map(({ span }) => rangeOf(document, span));
    return { ranges, wordPattern: '[A-Za-z0-9]*' };
  },
});
