import type { ClaimRow, ClaimState } from '../claims/row';
import type { Decimal } from '../parts/figure';
import type { LedgerKind } from '../parts/ledger';

/** A part of a claim list: as many rows as were asked for, and what all matching claims add up to. */
export interface ClaimsPage {
  readonly page: 'claims';
  readonly rows: readonly ClaimRow[];
  /** The number of the first row among all matching ones, from 0. */
  readonly from: number;
  /** How many claims match. */
  readonly matching: number;
  /** How many claims there are. */
  readonly all: number;
  /** Absent where the query does not ask for them. */
  readonly totals: ClaimTotals | undefined;
  /** How many claims there are of each kind, whatever matches; absent unless asked for. */
  readonly kinds: Readonly<Record<ClaimFlag, number>> | undefined;
}

/** What the matching claims add up to; amounts that are not numbers are left out. */
export interface ClaimTotals {
  readonly charged: Decimal;
  readonly allowed: Decimal;
  readonly paid: Decimal;
  readonly patientResponsibility: Decimal;
  readonly sequestration: Decimal;
  readonly otherAdjustments: Decimal;
  readonly lines: number;
}

/** Columns that a list of claims can be sorted by. */
export type ClaimColumn =
  | 'place'
  | 'account'
  | 'control'
  | 'patient'
  | 'from'
  | 'through'
  | 'status'
  | 'state'
  | 'codes'
  | 'lines'
  | 'findings'
  | 'notes'
  | 'verdict'
  | AmountColumn;

export type AmountColumn =
  | 'charged'
  | 'allowed'
  | 'paid'
  | 'patientResponsibility'
  | 'sequestration'
  | 'otherAdjustments';

/** What claims to list, and in what order. Everything that is absent does not restrict. */
export interface ClaimsQuery {
  /** The segment of the payment's ST; absent for all payments of the file. */
  readonly payment?: number | undefined;
  /** Part of an account number, control number, patient's name or ID, code, or status. */
  readonly text?: string | undefined;
  readonly states?: readonly ClaimState[] | undefined;
  /** CLP02. */
  readonly statuses?: readonly string[] | undefined;
  /** A reason or remark code, with or without its group: `CO 45`, `45`, `N115`. */
  readonly code?: string | undefined;
  /** A kind of adjustment, as ledgers and charts divide them. */
  readonly kind?: LedgerKind | undefined;
  /** The month in which the service began, `2025-10`. */
  readonly month?: string | undefined;
  /** An amount between two limits, both included. */
  readonly amount?: AmountRange | undefined;
  readonly only?: readonly ClaimFlag[] | undefined;
  readonly sort?:
    | { readonly by: ClaimColumn; readonly descending?: boolean | undefined }
    | undefined;
  /** The first row, from 0. */
  readonly from?: number | undefined;
  /** How many rows; 100 where absent. */
  readonly count?: number | undefined;
  /** False to leave the totals out, which need every claim to be read. */
  readonly totals?: boolean | undefined;
  /** True to count the claims of each kind. */
  readonly kinds?: boolean | undefined;
}

export interface AmountRange {
  readonly column: AmountColumn;
  readonly from?: Decimal | undefined;
  readonly to?: Decimal | undefined;
}

/** Kinds of claims that need a look; `denied` means wholly or partly denied. */
export const claimFlags = [
  'denied',
  'out of balance',
  '253 off',
  'has a note',
  'has findings',
] as const;
export type ClaimFlag = (typeof claimFlags)[number];
