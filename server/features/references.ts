import { type Location, type ReferenceParams, ReferencesRequest } from 'vscode-languageserver';
import { locateElement } from '../located-element';
import { offsetOf, rangeOf } from './editor/position';
import { feature } from './feature';
import { sameNumbers } from './place/numbers';

/** Every place of the file that names the same claim, payment, service line or envelope. */
export const references = feature<ReferenceParams, Location[] | null>({
  name: 'references',
  capability: { referencesProvider: true },
  request: ReferencesRequest.type,
  empty: null,
  answer({ document, uri }, { position, context }) {
    const place = locateElement(document, offsetOf(document, position));
    if (!place) return null;
    return sameNumbers(document, place)
      .filter(({ own }) => context.includeDeclaration || !own)
      .map(({ span }) => ({ uri, range: rangeOf(document, span) }));
  },
});
