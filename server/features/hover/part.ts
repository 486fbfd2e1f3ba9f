import type { TextPlace } from '../../place';
import type { FeatureContext } from '../feature';

/** One part of a hover, in Markdown; `undefined` where it has nothing to say of the place. */
export type HoverPart = (context: FeatureContext, place: TextPlace) => string | undefined;
