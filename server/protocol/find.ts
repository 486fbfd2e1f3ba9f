import type { Range } from 'vscode-languageserver';
import type { DecimalText } from '../checks/rows';
import type { PlaceIdentity } from '../identity';
import type { IsoDate } from '../remit/date';
import { request } from './request';

/**
 * Finds claims and payments of all open files and of the folder by number, patient, amount, or date. Unlike
 * the standard request for symbols, its result says who the patient is: it is for the screen alone.
 */
export const findRequest = request<FindParams, FindResult | null>('find');

export interface FindParams {
  readonly query: string;
  /** The remittance in front: its hits come first, and without a query all of its claims. */
  readonly front?: string;
}

export interface FindResult {
  readonly hits: readonly Hit[];
  /** True if there are more hits than these. */
  readonly more: boolean;
}

/** A claim or payment that was found. */
export interface Hit {
  readonly kind: 'claim' | 'payment';
  readonly uri: string;
  readonly range: Range;
  /** `Claim NG55-1001 · HM2025099101`. */
  readonly name: string;
  /** Of a claim its payment, of a payment its payer; empty if absent. */
  readonly within: string;
  /** `ELLSWORTH, IRENE`; empty if absent, and for a payment. */
  readonly patient: string;
  /** The patient's number with the payer (NM109); empty if absent. */
  readonly member: string;
  /** Dates of service, or the date of the payment. */
  readonly from: IsoDate | undefined;
  readonly through: IsoDate | undefined;
  readonly charged: DecimalText | undefined;
  readonly paid: DecimalText | undefined;
  /** What the place is recognized by; absent in a file that is not open. */
  readonly place: PlaceIdentity | undefined;
}
