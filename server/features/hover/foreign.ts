import { isInRemittance, paymentAt } from '../../document';
import { escapeMarkdown } from '../../markdown';
import { otherTransaction } from '../../remit/transaction-kind';
import type { HoverPart } from './part';

/** In another kind of transaction the 835 guide would mislead: says so, and nothing else. */
export const foreign: HoverPart = ({ document }, place) => {
  if (place.id === 'ST' || place.id === 'SE' || isInRemittance(document, place.blockNumber)) {
    return undefined;
  }
  const kind = paymentAt(document, place.blockNumber)?.head.kind?.value ?? '';
  const named = otherTransaction(kind) ?? 'another kind of transaction';
  return `**${escapeMarkdown(place.id)}** · segment ${place.segment}, in ${named} (${escapeMarkdown(kind)}): only remittances (835) are explained`;
};
