import type { DecimalText } from '../../checks/rows';
import type { IsoDate } from '../../remit/date';

/** A claim whose sequestration reduction is off, or missing. Amounts are exact decimals. */
export interface AffectedClaim {
  readonly file: string;
  /** The segment of its CLP. */
  readonly segment: number;
  /** The segment of its payment's ST. */
  readonly payment: number;
  /** The number of the payer; its name if it has none. */
  readonly payerKey: string;
  readonly payer: string;
  readonly payee: string;
  readonly trace: string;
  readonly date: IsoDate | undefined;
  readonly account: string;
  /** The payer's number of the claim. */
  readonly control: string;
  /** The first day of service that decides the rate. */
  readonly service: IsoDate | undefined;
  readonly state: 'off' | 'missing';
  /** The group of the reduction, if it is one that the guide has; absent if there are several. */
  readonly group: string | undefined;
  /** If an amount takes too much, the figures are those of such amounts only. */
  readonly reduction: DecimalText;
  readonly expected: DecimalText;
  /** What was taken beyond the rate; zero where too little was, or nothing. */
  readonly excess: DecimalText;
}

/** What a payer took beyond the rate, and has not taken back: the claims to write to it about. */
export interface PayerExcess {
  readonly payer: string;
  readonly claims: readonly AffectedClaim[];
  readonly excess: DecimalText;
}
