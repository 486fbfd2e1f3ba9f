import { specAt } from '../spec-at';
import type { HoverPart } from './part';

/** What stands here, in a few words. */
export const heading: HoverPart = (_context, place) => {
  const at = specAt(place);
  if (!at) return `**${place.id || 'No segment id'}** · not a segment of an 835`;
  return `**${at.element ? capital(at.element.name) : at.segment.name}**`;
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
