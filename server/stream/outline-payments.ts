import type { Interchange, PaymentEnds } from '../document';
import { envelopesOf } from '../envelopes';
import { Trailer } from '../remit/envelope';
import type { PaymentHead } from '../remit/payment';
import { readPaymentHead } from '../remit/read-payment';
import type { Block } from '../syntax/block';
import type { BlockList } from '../syntax/block-list';
import type { OutlineBlocks } from './outline';

/** The envelopes of an outline, with payments that are read when they are asked for. */
export function outlineInterchanges(
  outline: Pick<OutlineBlocks, 'blocks' | 'kinds'>,
): readonly Interchange<PaymentEnds>[] {
  return envelopesOf<OutlinePayment>(outline, {
    open: (first) => new OutlinePayment(outline.blocks, first),
    close: (payment, end, hasTrailer) => {
      payment.end = end;
      payment.hasTrailer = hasTrailer;
    },
  });
}

/** There may be hundreds of thousands of them, and what is read of each takes far more room. */
class OutlinePayment implements PaymentEnds {
  readonly first: number;
  end: number;
  hasTrailer = false;
  readonly #blocks: BlockList;

  constructor(blocks: BlockList, first: number) {
    this.first = first;
    this.end = first;
    this.#blocks = blocks;
  }

  get head(): PaymentHead {
    return readPaymentHead(this.#blocks.at(this.first) as Block);
  }

  get trailer(): Trailer | undefined {
    return this.hasTrailer ? new Trailer(this.#blocks.at(this.end - 1) as Block) : undefined;
  }
}
