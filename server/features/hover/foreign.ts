import { paymentAt } from '../../document';
import type { HoverPart } from './part';

/** In another kind of transaction the guide of the 835 would mislead: says so, and no more. */
export const foreign: HoverPart = ({ document }, place) => {
  const kind = paymentAt(document, place.blockNumber)?.head.kind?.value;
  if (!kind || kind === '835' || place.id === 'ST' || place.id === 'SE') return undefined;
  return `**${place.id}** · segment ${place.ordinal}, in a transaction ${kind}: only 835 remittances are explained here`;
};
