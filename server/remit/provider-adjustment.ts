import type { Span } from '../span';
import type { Block } from '../syntax/block';
import {
  type Amount,
  amountField,
  componentField,
  type DateField,
  dateField,
  type Text,
  textField,
} from './field';

/**
 * One reason of a PLB segment: money moved outside the claims. Its elements are read when they are asked
 * for: a payment may have very many of them, and what is read of each takes far more room.
 */
export class ProviderAdjustment {
  readonly block: Block;
  readonly #segment: number;
  readonly #position: number;

  /** `position` is the number of the element that holds the reason. */
  constructor(block: Block, segment: number, position: number) {
    this.block = block;
    this.#segment = segment;
    this.#position = position;
  }

  /** From the reason to the amount. */
  get span(): Span {
    const reason = textField(this.block, this.#segment, this.#position);
    const { start, end } = reason ?? this.amount ?? { start: 0, end: 0 };
    return { start, end: this.amount?.end ?? end };
  }

  /** PLB01. */
  get provider(): Text | undefined {
    return textField(this.block, this.#segment, 1);
  }

  /** PLB02, end of the provider's fiscal year. */
  get fiscalYearEnd(): DateField | undefined {
    return dateField(this.block, this.#segment, 2);
  }

  /** PLB03-1, 05-1 …. */
  get reason(): Text | undefined {
    return componentField(this.block, this.#segment, this.#position, 1);
  }

  /** PLB03-2, 05-2 …. */
  get reference(): Text | undefined {
    return componentField(this.block, this.#segment, this.#position, 2);
  }

  /** PLB04, 06 …: positive reduces the payment, negative raises it. */
  get amount(): Amount | undefined {
    return amountField(this.block, this.#segment, this.#position + 1);
  }
}
