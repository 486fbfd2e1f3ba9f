import { GroupHead } from '../../remit/envelope';
import type { PaymentHead } from '../../remit/payment';
import { readPaymentHead } from '../../remit/read-payment';
import { isRemittance } from '../../remit/transaction-kind';
import { batchProvider } from '../../report/providers';
import { type Block, openerOf } from '../../syntax/block';

/** The payment that a block belongs to, and the provider that its batch names (TS301). */
export interface PaymentPlace {
  readonly head: PaymentHead;
  readonly provider: string | undefined;
}

/**
 * Returns a function that is given the blocks of a file in order, and returns the payment that each
 * of them belongs to; `undefined` outside remittances and for the ends of envelopes.
 */
export function createPaymentFinder(): (block: Block) => PaymentPlace | undefined {
  let group: GroupHead | undefined;
  let place: PaymentPlace | undefined;
  return (block) => {
    const opener = openerOf(block);
    if (ends.includes(opener)) place = undefined;
    if (opener === 'ISA' || opener === 'GE' || opener === 'IEA') group = undefined;
    if (opener === 'GS') group = new GroupHead(block);
    if (opener === 'ST') {
      const head = readPaymentHead(block);
      place = isRemittance(head, group) ? { head, provider: undefined } : undefined;
    }
    if (opener === 'LX' && place) place = { ...place, provider: batchProvider(block) };
    return place;
  };
}

const ends: readonly string[] = ['ISA', 'GS', 'SE', 'GE', 'IEA'];
