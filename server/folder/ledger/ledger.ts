import type { DecimalText } from '../../checks/rows';
import type { IsoDate } from '../../remit/date';

/** What was moved between remittances, by payer and payee. Amounts are exact decimals. */
export interface Ledger {
  readonly accounts: readonly Account[];
}

/**
 * The provider adjustments between one payer and one payee. A balance is what the provider owes and
 * the payer has carried from one remittance to a later one.
 */
export interface Account {
  /** The names; the numbers if they have none. */
  readonly payer: string;
  readonly payee: string;
  /** What was carried from remittances that are not here. */
  readonly opening: DecimalText;
  /** What was carried forward and not yet collected. */
  readonly closing: DecimalText;
  readonly entries: readonly Entry[];
  readonly missing: readonly MissingLink[];
}

/** One provider adjustment. */
export interface Entry {
  readonly file: string;
  readonly trace: string;
  readonly date: IsoDate | undefined;
  readonly code: string;
  readonly reference: string;
  /** As written: above zero lowers the payment. */
  readonly amount: DecimalText;
  /** The balance of the account after it. */
  readonly balance: DecimalText;
  /** The trace numbers at the other end of what it carries or collects; absent without one. */
  readonly chainedTo: string | undefined;
}

/** A balance that a remittance collects although none that is here carried it. */
export interface MissingLink {
  readonly amount: DecimalText;
  readonly reference: string;
  /** The remittance it was carried from, as the reference names it; absent without a reference. */
  readonly from: string | undefined;
  /** The remittance that collects it. */
  readonly collectedBy: { readonly file: string; readonly trace: string };
}

/** Where a payment is. */
export interface PaymentPlace {
  readonly file: string;
  /** The segment of its ST. */
  readonly segment: number;
  readonly trace: string;
}

/** An account with the places of its payments, for a view that leads to them. */
export interface PlacedAccount extends Account {
  readonly entries: readonly PlacedEntry[];
  readonly missing: readonly (MissingLink & { readonly collectedBy: PaymentPlace })[];
}

export interface PlacedEntry extends Entry, PaymentPlace {
  readonly file: string;
  readonly trace: string;
  /** The payments at the other end of what it carries or collects. */
  readonly others: readonly PaymentPlace[];
}
