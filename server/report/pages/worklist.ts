import type { ElementRef } from '../../element-ref';
import type { IsoDate } from '../../remit/date';
import type { Decimal } from '../parts/figure';
import type { LastDay } from '../parts/last-day';
import type { NamedPayment } from '../parts/named-payment';
import type { NoteRow, NoteState } from '../parts/note';

/** What is left to do with a payment or a file, the most money first. */
export interface WorklistPage {
  readonly page: 'worklist';
  /** The segment of the payment's ST; absent for the whole file. */
  readonly payment: number | undefined;
  /** The payment itself; absent for the whole file. */
  readonly of: NamedPayment | undefined;
  /** Sum of what was denied or paid less than calculated. */
  readonly atStake: Decimal;
  /** True where what is done is left out, of the sums as well. */
  readonly open: boolean;
  /** How many items are done, whether they are on the page or not. */
  readonly done: number;
  readonly groups: readonly WorkGroup[];
}

/**
 * `denial`: denied and partly denied lines of one reason · `underpaid`: paid less than calculated ·
 * `sequestration`: a 253 that is off or missing · `next payer`: patient responsibility that a
 * secondary payer may owe · `crossover`: forwarded, not to be billed · `manual`: zero payments and
 * reversals that software does not post.
 */
export const workKinds = [
  'denial',
  'underpaid',
  'sequestration',
  'next payer',
  'crossover',
  'manual',
] as const;
export type WorkKind = (typeof workKinds)[number];

export interface WorkGroup {
  /** Unique on the page: `denial CO 50`. */
  readonly id: string;
  readonly kind: WorkKind;
  /** `CO 50`, `253 missing`, `Reversals`. */
  readonly title: string;
  readonly meaning: string;
  readonly next: string | undefined;
  readonly amount: Decimal;
  readonly claims: number;
  /** How many items there are; `items` may hold fewer. */
  readonly count: number;
  /** The largest amount first. */
  readonly items: readonly WorkItem[];
}

/** A line, or a claim as a whole, to be worked. */
export interface WorkItem extends ElementRef {
  /** The segment of the claim's CLP. */
  readonly claim: number;
  readonly account: string;
  readonly control: string;
  readonly patient: string;
  readonly payer: string;
  /** Which line of the claim, from 1; absent for the claim as a whole. */
  readonly line: number | undefined;
  /** Procedure with its modifiers. */
  readonly procedure: string;
  readonly date: IsoDate | undefined;
  readonly amount: Decimal;
  /** The codes of the item read together: `CO 50 + N115`. */
  readonly codes: string;
  /** What is particular to this item, in a sentence. */
  readonly detail: string;
  /** Its own next step where it differs from that of its group. */
  readonly next: string | undefined;
  readonly note: NoteState;
  /** The notes on the line, or on any part of the claim. */
  readonly notes: readonly NoteRow[];
  readonly lastDays: readonly LastDay[];
  /** Text to copy: CAS segments for the next payer, a message to the payer. */
  readonly copy: { readonly title: string; readonly text: string } | undefined;
}

/** What to put on a worklist. */
export interface WorklistQuery {
  readonly payment?: number | undefined;
  /** True to leave out what is done. */
  readonly open?: boolean | undefined;
  /** How many items of a group; 100 where absent. */
  readonly most?: number | undefined;
}
