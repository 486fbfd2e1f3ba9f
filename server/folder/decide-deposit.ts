import type { BankColumns } from './bank-csv';
import type { BankLine } from './bank-line';
import {
  atCurrentLines,
  bankKey,
  type DepositDecision,
  isSamePair,
  paymentKey,
} from './deposit-decision';
import type { Deposit } from './deposits';
import { readDepositsSidecar, writeDepositsSidecar } from './deposits-sidecar';

/** What is written about a pair; nothing takes back what was decided. */
export type Decide =
  | Pick<DepositDecision, 'decision' | 'reason' | 'author' | 'decided'>
  | undefined;

/** The new text of a sidecar, or why it must not be written. */
export type DecidedSidecar =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: string };

/** A bank file as it is now: its lines, and the columns that they were read by. */
export interface DecidedBank {
  readonly columns: BankColumns | undefined;
  readonly lines: readonly BankLine[];
}

/**
 * Writes a decision about a payment and a bank line into the sidecar of the bank file, in place of
 * what was decided about both before, also when the line had another number then.
 */
export function decideDeposit(
  sidecar: string | null,
  { columns, lines }: DecidedBank,
  { received, bank }: Deposit,
  decide: Decide,
): DecidedSidecar {
  const read = readDepositsSidecar(sidecar ?? '');
  if (read.state !== 'decisions') return { problem: read.message };
  if (!received || !bank) return { problem: 'The payment or the deposit is no longer there.' };
  const pair = { payment: paymentKey(received), bank: bankKey(bank) };
  const current = atCurrentLines(read.file.decisions, lines);
  const others = current.filter((one) => !isSamePair(one, pair));
  const { decision, reason, author, decided } = decide ?? {};
  const added: readonly DepositDecision[] =
    decision === undefined || reason === undefined || decided === undefined
      ? []
      : [{ decision, ...pair, reason, ...(author !== undefined && { author }), decided }];
  // The command line reads the columns there, so nobody has to name them again.
  const known = read.file.columns ?? columns;
  const file = { ...read.file, ...(known && { columns: known }), decisions: [...others, ...added] };
  return { text: writeDepositsSidecar(file) };
}
