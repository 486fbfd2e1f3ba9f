import {
  type Definition,
  type DefinitionParams,
  DefinitionRequest,
  type LocationLink,
} from 'vscode-languageserver';
import type { RemittanceDocument } from '../document';
import { type LocatedElement, locateElement } from '../located-element';
import { offsetOf, rangeOf } from './editor/position';
import { feature } from './feature';
import { type NumberOccurrence, sameNumbers } from './place/numbers';

/**
 * From a trailer to its head and back, between a reversal, its correction and the claim they
 * replace, from a provider adjustment to its claim, between services of one control number.
 */
export const definition = feature<DefinitionParams, LocationLink[] | Definition | null>({
  name: 'definition',
  capability: { definitionProvider: true },
  request: DefinitionRequest.type,
  empty: null,
  answer({ document, uri }, { position }) {
    const place = locateElement(document, offsetOf(document, position));
    const targets = place ? targetsOf(document, place) : [];
    if (targets.length === 0) return null;
    return targets.map(({ span }) => ({ uri, range: rangeOf(document, span) }));
  },
});

/** Whatever has the same number elsewhere or, if nothing has, what refers to this one. */
function targetsOf(document: RemittanceDocument, place: LocatedElement): NumberOccurrence[] {
  const elsewhere = sameNumbers(document, place).filter(
    ({ blockNumber, segment }) => blockNumber !== place.blockNumber || segment !== place.index,
  );
  // A claim may be found by both its numbers.
  const own = elsewhere.filter((number, i) => {
    const before = elsewhere[i - 1];
    const again = before?.blockNumber === number.blockNumber && before.segment === number.segment;
    return number.own && !again;
  });
  return own.length > 0 ? own : elsewhere;
}
