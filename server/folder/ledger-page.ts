import type { PlacedAccount } from './ledger/ledger';

/** What was moved between the remittances of a folder, with ways to each of them. */
export interface LedgerPage {
  readonly page: 'ledger';
  /** As many as were asked for. */
  readonly accounts: readonly PlacedAccount[];
  /** How many accounts there are. */
  readonly all: number;
  /** How many balances are collected although no remittance here carried them. */
  readonly missing: number;
  /** What the codes of the accounts mean. */
  readonly codes: readonly { readonly code: string; readonly gist: string }[];
}

export interface LedgerQuery {
  readonly page: 'ledger';
  /** How many accounts; 50 where absent. */
  readonly count?: number | undefined;
}
