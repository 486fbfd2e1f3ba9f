import type { RemitDate } from '../../remit/date';
import type { Money } from '../../remit/money';

/** A provider adjustment as it is chained. */
export interface Link {
  readonly code: string;
  readonly reference: string;
  readonly trace: string;
  readonly date: RemitDate | undefined;
  readonly amount: Money;
}
