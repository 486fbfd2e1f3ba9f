import type { Interchange, PaymentEnds } from '../document';
import { envelopesOf } from '../envelopes';
import { readTrailer, type Trailer } from '../remit/envelope';
import type { PaymentHead } from '../remit/payment';
import { readPaymentHead } from '../remit/read-payment';
import { type Block, kindOf } from '../syntax/block';

/** The envelopes of an outline, with payments that are read when they are asked for. */
export function outlineInterchanges(blocks: readonly Block[]): readonly Interchange<PaymentEnds>[] {
  return envelopesOf<OutlinePayment>(
    { blocks, kinds: Uint32Array.from(blocks, kindOf) },
    {
      open: (first, block) => new OutlinePayment(first, block),
      close: (payment, end, trailer) => payment.close(end, trailer),
    },
  );
}

/** There may be hundreds of thousands of them, and what is read of each takes far more room. */
class OutlinePayment implements PaymentEnds {
  readonly first: number;
  end: number;
  readonly #block: Block;
  #last: Block | undefined;

  constructor(first: number, block: Block) {
    this.first = first;
    this.end = first;
    this.#block = block;
  }

  close(end: number, trailer: Block | undefined): void {
    this.end = end;
    this.#last = trailer;
  }

  get head(): PaymentHead {
    return readPaymentHead(this.#block);
  }

  get trailer(): Trailer | undefined {
    return this.#last && readTrailer(this.#last);
  }
}
