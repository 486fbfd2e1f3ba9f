import type { PaymentRow } from '../../checks/rows';
import type { Adjustment, Claim, Remark, ServiceLine } from '../../remit/claim';
import type { ProviderAdjustment } from '../../remit/provider-adjustment';
import type { ClaimFacts } from '../../report/claims/facts';
import type { FindingResult } from '../../stream/result';

/** What every row says of where it is from, and by what rows are joined. */
export interface PaymentKey {
  readonly file: string;
  /** Number of the payment in its file, from 1. */
  readonly payment: number;
}

export interface PaymentRecord extends PaymentKey {
  readonly row: PaymentRow;
  readonly interchangeControl: string;
  /** How many notes are on it and its claims. */
  readonly notes: number;
}

export interface ClaimKey extends PaymentKey {
  /** Number of the claim in its payment, from 1. */
  readonly number: number;
  readonly claim: Claim;
  readonly facts: ClaimFacts;
  /** The segment of a span of the claim in the file. */
  readonly segmentOf: (span: { readonly start: number; readonly end: number }) => number;
}

export interface LineRecord extends ClaimKey {
  readonly line: ServiceLine;
  /** Number of the line in its claim, from 1. */
  readonly lineNumber: number;
}

/** An adjustment or remark of a claim, or of one of its lines. */
export interface DetailKey extends ClaimKey {
  /** Absent if it belongs to the claim as a whole. */
  readonly lineNumber: number | undefined;
  /** Its number among those of the claim, from 1. */
  readonly detail: number;
}

export interface AdjustmentRecord extends DetailKey {
  readonly adjustment: Adjustment;
}

export interface RemarkRecord extends DetailKey {
  readonly remark: Remark;
}

export interface ProviderRecord extends PaymentKey {
  /** Its number among those of the payment, from 1. */
  readonly number: number;
  readonly adjustment: ProviderAdjustment;
  readonly segment: number;
}

export interface FindingRecord {
  readonly file: string;
  readonly finding: FindingResult;
}
