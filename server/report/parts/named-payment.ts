import type { ElementRef } from '../../element-ref';
import type { IsoDate } from '../../remit/date';

/** What a payment is known by on pages of its claims, at its ST. */
export interface NamedPayment extends ElementRef {
  /** Which payment of the file, from 1. */
  readonly number: number;
  readonly payer: string;
  readonly payee: string;
  readonly payeeId: string;
  readonly trace: string;
  readonly date: IsoDate | undefined;
}
