import type { PaymentRow } from '../checks/rows';
import { type BankColumns, csvHeadOf, missingColumns } from './bank-csv';
import { missingEnd, readBankFile } from './bank-file';
import type { BankLine } from './bank-line';
import { type Deposit, type Deposits, matchDeposits } from './deposits';
import { type DepositsSidecar, readDepositsSidecar } from './deposits-sidecar';
import type { FolderIndex } from './folder-index';
import type { MatchedBank } from './make-deposits-page';
import { receivedIn, receivedName } from './received';

/** What a bank file has for a payment. */
export interface KnownDeposit extends Deposit {
  readonly list: keyof Deposits;
  /** The address of the bank file. */
  readonly bankFile: string;
}

/**
 * What the bank file has for a payment of a file, by the segment of its ST and its trace number;
 * `undefined` if nothing was matched.
 */
export type DepositOf = (file: string, segment: number, trace: string) => KnownDeposit | undefined;

/** A bank's file as a client sends it. */
export interface BankText {
  readonly uri: string;
  readonly text: string;
  readonly sidecar: string | null;
  readonly columns: readonly BankColumns[];
}

/** Matches the payments of a folder with one bank file, as both are now. */
export interface BankMatcher {
  /** Takes a bank file; what was taken before stays if this one is none, or lacks its columns. */
  read(bank: BankText): 'read' | 'not a bank file' | { readonly head: readonly string[] };
  matched(): MatchedBank | undefined;
  /** True once a bank file was taken. */
  hasBank(): boolean;
  /** The columns that the bank file was read by. */
  columns(): BankColumns | undefined;
  isUnmatched(file: string, payment: PaymentRow): boolean;
  readonly depositOf: DepositOf;
}

export function createBankMatcher(index: FolderIndex): BankMatcher {
  let bank: OpenBank | undefined;
  let known: Match | undefined;

  const match = (): Match | undefined => {
    if (!bank) return undefined;
    const files = index.files();
    if (known?.files === files && known.bank === bank) return known;
    const { uri, lines, missing, sidecar } = bank;
    const decisions = sidecar.state === 'decisions' ? sidecar.file.decisions : [];
    const problem = sidecar.state === 'decisions' ? undefined : sidecar.message;
    const deposits = matchDeposits(receivedIn(files), lines, decisions);
    const matched = { file: uri, lines, missing, deposits, problem };
    known = { files, bank, matched, names: new Map() };
    for (const list of Object.keys(deposits) as (keyof Deposits)[]) {
      for (const one of deposits[list]) {
        if (one.received) known.names.set(one.received.name, { ...one, list, bankFile: uri });
      }
    }
    return known;
  };

  return {
    read({ uri, text, sidecar, columns }) {
      const decided = readDepositsSidecar(sidecar ?? '');
      const own = decided.state === 'decisions' ? decided.file.columns : undefined;
      const plain = readBankFile(text, undefined);
      if (plain) {
        const missing = missingEnd(text);
        bank = { uri, lines: plain, missing, sidecar: decided, columns: undefined };
        return 'read';
      }
      const head = csvHeadOf(text);
      if (head.length === 0) return 'not a bank file';
      const named = fitting(text, own ? [own] : []) ?? fitting(text, columns);
      if (!named) return { head };
      const lines = readBankFile(text, named) ?? [];
      bank = { uri, lines, missing: undefined, sidecar: decided, columns: named };
      return 'read';
    },
    matched: () => match()?.matched,
    hasBank: () => bank !== undefined,
    columns: () => bank?.columns,
    isUnmatched(file, payment) {
      const list = match()?.names.get(receivedName(file, payment))?.list;
      return list !== undefined && list !== 'matched' && list !== 'zero';
    },
    depositOf(file, segment, trace) {
      const names = match()?.names;
      if (!names) return undefined;
      const alike = index.get(file)?.payments.filter((one) => one.trace === trace) ?? [];
      // Edits that are not saved move the ST; a trace number that occurs once still finds it.
      const only = trace !== '' && alike.length === 1 ? alike[0] : undefined;
      const payment = alike.find((one) => one.segment === segment) ?? only;
      return payment && names.get(receivedName(file, payment));
    },
  };
}

interface OpenBank {
  readonly uri: string;
  readonly lines: readonly BankLine[];
  readonly missing: string | undefined;
  readonly sidecar: DepositsSidecar;
  readonly columns: BankColumns | undefined;
}

interface Match {
  readonly files: ReturnType<FolderIndex['files']>;
  readonly bank: OpenBank;
  readonly matched: MatchedBank;
  /** What is known of each payment, by its name. */
  readonly names: Map<string, KnownDeposit>;
}

/** Of the columns of several banks, those that name the most of a file's columns. */
function fitting(text: string, all: readonly BankColumns[]): BankColumns | undefined {
  const count = (columns: BankColumns) => Object.values(columns).filter(Boolean).length;
  return all
    .filter((columns) => missingColumns(text, columns).length === 0)
    .sort((a, b) => count(b) - count(a))[0];
}
