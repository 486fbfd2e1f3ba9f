import type { Span } from '../span';
import type { Block } from '../syntax/block';
import type { Reference } from './claim';
import type { Amount, DateField, Text } from './field';

/** The first segments of a payment, ST up to TRN: how much is paid, by what means, its number. */
export interface PaymentOpening {
  readonly block: Block;
  /** The whole ST segment. */
  readonly span: Span;
  /** ST01; anything but 835 is another kind of transaction. */
  readonly kind: Text | undefined;
  /** ST02. */
  readonly setControl: Text | undefined;
  /** The number of the BPR within the block, for what is rarely asked: bank and account data. */
  readonly financial: number | undefined;
  /** BPR01. */
  readonly handling: Text | undefined;
  /** BPR02, what is paid. */
  readonly amount: Amount | undefined;
  /** BPR03. */
  readonly creditOrDebit: Text | undefined;
  /** BPR04. */
  readonly method: Text | undefined;
  /** BPR16, the day of the check or transfer. */
  readonly date: DateField | undefined;
  /** TRN02, check or transfer number. */
  readonly trace: Text | undefined;
  /** TRN03, who numbers the checks and transfers. */
  readonly traceOriginator: Text | undefined;
  /** TRN04. */
  readonly traceSupplement: Text | undefined;
}

/** The head of one payment, ST up to the first claim: also who pays whom. */
export interface PaymentHead extends PaymentOpening {
  /** DTM*405. */
  readonly productionDate: DateField | undefined;
  readonly payer: Organisation | undefined;
  readonly payee: Organisation | undefined;
}

/** N1 with the references below it (loops 1000A and 1000B). */
export interface Organisation {
  /** The whole N1 segment. */
  readonly span: Span;
  /** N102. */
  readonly name: Text | undefined;
  /** N103. */
  readonly idQualifier: Text | undefined;
  /** N104. */
  readonly id: Text | undefined;
  readonly references: readonly Reference[];
}
