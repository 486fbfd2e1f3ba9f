import { type Position, RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import type { Severity } from '../checks/severity';

/* What client and server say to each other about the place of the cursor and the state of a file. */

export interface PositionParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

/** What stands at a position, in one line for a status bar; `null` outside any segment. */
export const elementPathRequest = new RequestType<PositionParams, ElementPath | null, void>(
  'remittance/elementPath',
);

export interface ElementPath {
  /** `CAS03`. */
  readonly element: string;
  /** `adjusted amount`; absent for what the guide does not know. */
  readonly name?: string;
  /** `CAS03 · adjusted amount · segment 47 · claim A1001`. */
  readonly path: string;
  /** Which payment of the file it is part of, from one. */
  readonly payment?: number;
}

/** How the payment at a position, or else the first of the file, stands. */
export const statusRequest = new RequestType<PositionParams, RemittanceStatus | null, void>(
  'remittance/status',
);

export interface RemittanceStatus {
  /** GS08: `005010X221A1`; empty where no group says. */
  readonly guide: string;
  readonly payer: string;
  /** The amount of the check or transfer, `1,044.68`; empty where it is missing or no number. */
  readonly total: string;
  /** `not whole` where the end of the payment is missing, or an amount is no number. */
  readonly balance: 'balanced' | 'not balanced' | 'not whole';
  /** How far off, `-2.40`; empty where it balances. */
  readonly difference: string;
  readonly claims: number;
  /** Payments in the file. */
  readonly payments: number;
  /** How many findings the whole file has; absent while it is being checked. */
  readonly findings?: Readonly<Record<Severity, number>>;
}
