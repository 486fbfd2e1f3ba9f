import type { Position, TextDocumentIdentifier } from 'vscode-languageserver';
import type { Severity } from '../checks/severity';
import { request } from './request';

/* What client and server say to each other about the cursor's place and the state of a file. */

export interface PositionParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

/** What is at a position, in one line for a status bar; `null` outside any segment. */
export const elementPathRequest = request<PositionParams, ElementPath | null>('elementPath');

export interface ElementPath {
  /** `CAS03`. */
  readonly element: string;
  /** `adjustment amount`; absent for what the guide does not know. */
  readonly name?: string;
  /** `CAS03 · adjustment amount · segment 47 · claim A1001`. */
  readonly path: string;
  /** Which payment of the file it is part of, from one. */
  readonly payment?: number;
}

/** The state of the payment at a position, or of the first one of the file. */
export const statusRequest = request<PositionParams, RemittanceStatus | null>('status');

export interface RemittanceStatus {
  /** GS08: `005010X221A1`; empty where no group says. */
  readonly guide: string;
  readonly payer: string;
  /** The amount of the check or transfer, `1,044.68`; empty where it is missing or not a number. */
  readonly total: string;
  /** `incomplete` where the end of the payment is missing, or an amount is not a number. */
  readonly balance: 'balanced' | 'out of balance' | 'incomplete';
  /** How far off, `-2.40`; empty where it balances. */
  readonly difference: string;
  readonly claims: number;
  /** Payments in the file; 0 only for a file that is too large to be read, which `notice` says. */
  readonly payments: number;
  /** What became of the claims, where it asks for work: `1 claim denied, 140.00 to work`. */
  readonly outcome?: string;
  /** How many findings the whole file has; absent while it is being checked. */
  readonly findings?: Readonly<Record<Severity, number>>;
  /** How many of them a person has accepted with a note; absent for none. */
  readonly accepted?: number;
  /** That a part of the file was not checked, or that code lists are older than they should be. */
  readonly notice?: string;
}
