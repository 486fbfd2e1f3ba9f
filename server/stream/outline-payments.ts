import type { Interchange, PaymentEnds } from '../document';
import { envelopesOf } from '../envelopes';
import { Trailer } from '../remit/envelope';
import type { PaymentHead } from '../remit/payment';
import { readPaymentHead } from '../remit/read-payment';
import { type Block, kindOf } from '../syntax/block';
import type { BlockList } from '../syntax/block-list';

/** The envelopes of an outline, with payments that are read when they are asked for. */
export function outlineInterchanges(blocks: BlockList): readonly Interchange<PaymentEnds>[] {
  const kinds = new Uint32Array(blocks.length);
  let count = 0;
  for (const block of blocks) kinds[count++] = kindOf(block);
  return envelopesOf<OutlinePayment>(
    { blocks, kinds },
    {
      open: (first) => new OutlinePayment(blocks, first),
      close: (payment, end, trailer) => payment.close(end, trailer !== undefined),
    },
  );
}

/** There may be hundreds of thousands of them, and what is read of each takes far more room. */
class OutlinePayment implements PaymentEnds {
  readonly first: number;
  end: number;
  readonly #blocks: BlockList;
  #hasTrailer = false;

  constructor(blocks: BlockList, first: number) {
    this.first = first;
    this.end = first;
    this.#blocks = blocks;
  }

  close(end: number, hasTrailer: boolean): void {
    this.end = end;
    this.#hasTrailer = hasTrailer;
  }

  get head(): PaymentHead {
    return readPaymentHead(this.#blocks.at(this.first) as Block);
  }

  get trailer(): Trailer | undefined {
    return this.#hasTrailer ? new Trailer(this.#blocks.at(this.end - 1) as Block) : undefined;
  }
}
