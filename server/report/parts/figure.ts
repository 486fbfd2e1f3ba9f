import type { ElementRef } from '../../element-ref';
import type { IsoDate } from '../../remit/date';

/** An amount on a page: an exact decimal with at least two places, `-1120.00`. */
export type Decimal = string;

/** An amount with its place; the amount is absent where it is missing or not a number. */
export interface Figure extends ElementRef {
  readonly amount: Decimal | undefined;
}

/** A text of the file with its place. */
export interface TextAt extends ElementRef {
  readonly text: string;
}

/** A date of the file with its place. */
export interface DateAt extends ElementRef {
  readonly date: IsoDate;
}
