import type { IsoDate } from '../../remit/date';

/** Where something of a page is in the file, so that a click leads to its text. */
export interface Place {
  /** The segment's number in the file, from 1. */
  readonly segment: number;
  /** The element's number in the segment; absent where the whole segment is meant. */
  readonly element?: number | undefined;
}

/** An amount on a page: an exact decimal with at least two places, `-1120.00`. */
export type Decimal = string;

/** An amount with its place; the amount is absent where it is missing or not a number. */
export interface Figure extends Place {
  readonly amount: Decimal | undefined;
}

/** A text of the file with its place. */
export interface TextAt extends Place {
  readonly text: string;
}

/** A date of the file with its place. */
export interface DateAt extends Place {
  readonly date: IsoDate;
}
