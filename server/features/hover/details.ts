import { elementName } from '../../place';
import type { HoverPart } from './part';

/** Below a rule: the place in the file. */
export const details: HoverPart = (_context, place) =>
  `---\n\nsegment ${place.ordinal}, ${elementName(place)}`;
