import type { ElementRef } from '../../element-ref';
import type { IsoDate } from '../../remit/date';
import type { Decimal } from '../parts/figure';
import type { FindingCounts } from '../parts/finding';
import type { VerdictState } from '../parts/verdict';

/** What became of a claim. */
export const claimStates = [
  'paid',
  'partly denied',
  'denied',
  'no payment',
  'reversal',
  'forwarded',
  'estimate',
] as const;
export type ClaimState = (typeof claimStates)[number];

/** One claim of a list. */
export interface ClaimRow extends ElementRef {
  /** Which payment of the file, from 1. */
  readonly payment: number;
  /** The provider's number for the claim (CLP01). */
  readonly account: string;
  /** The payer's number for the claim (CLP07). */
  readonly control: string;
  /** `ELLSWORTH, IRENE`. */
  readonly patient: string;
  readonly from: IsoDate | undefined;
  readonly through: IsoDate | undefined;
  readonly charged: Decimal | undefined;
  /** Sum of the lines' allowed amounts; absent where a line states none. */
  readonly allowed: Decimal | undefined;
  readonly paid: Decimal | undefined;
  /** Sum of the adjustments of group PR, reason 253 left out. */
  readonly patientResponsibility: Decimal;
  /** Sum of the adjustments with reason 253, under any group. */
  readonly sequestration: Decimal;
  /** All other adjustments. */
  readonly otherAdjustments: Decimal;
  /** CLP02, and what it says. */
  readonly status: string;
  readonly statusWords: string;
  readonly state: ClaimState;
  /** Group and reason of its adjustments, each once: `CO 45`. */
  readonly codes: readonly string[];
  readonly remarks: readonly string[];
  /** False where it does not balance; absent where it need not or an amount is not a number. */
  readonly balanced: boolean | undefined;
  /** The worst of its sequestration verdicts; absent where there is nothing to judge. */
  readonly verdict: VerdictState | undefined;
  readonly lines: number;
  /** Absent while the file is being checked. */
  readonly findings: FindingCounts | undefined;
  readonly notes: number;
}
