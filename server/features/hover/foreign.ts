import { isInRemittance, paymentAt } from '../../document';
import { otherTransaction } from '../../remit/transaction-kind';
import type { HoverPart } from './part';

/** In another kind of transaction the guide of the 835 would mislead: says so, and no more. */
export const foreign: HoverPart = ({ document }, place) => {
  if (place.id === 'ST' || place.id === 'SE' || isInRemittance(document, place.blockNumber)) {
    return undefined;
  }
  const kind = paymentAt(document, place.blockNumber)?.head.kind?.value ?? '';
  const named = otherTransaction(kind) ?? 'a transaction of another kind';
  return `**${place.id}** · segment ${place.ordinal}, in ${named} (${kind}): only remittances (835) are explained here`;
};
