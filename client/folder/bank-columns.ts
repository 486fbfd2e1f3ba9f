import { ConfigurationTarget, type QuickPickItem, window, workspace } from 'vscode';
import type { BankColumns } from '../../server/folder/bank-csv';

/** The columns of the banks whose CSV files are known, as the setting has them: anything. */
export function bankColumns(): readonly unknown[] {
  const set: unknown = workspace.getConfiguration('remittance').get('deposits.columns');
  return Array.isArray(set) ? set : [];
}

type Name = keyof BankColumns;

const names: readonly Name[] = ['amount', 'date', 'trace', 'payer', 'text'];

/** What each column is asked by, and the words that name it in most banks' files. */
const questions: Readonly<Record<Name, { readonly what: string; readonly usual: RegExp }>> = {
  amount: { what: 'The amount that was deposited', usual: /amount|credit/i },
  date: { what: 'The date of the deposit', usual: /date|posted/i },
  trace: { what: 'The trace number (TRN02)', usual: /trace|reference|trn/i },
  payer: { what: 'The company that paid', usual: /payer|company|name|originator/i },
  text: {
    what: 'Free text, which may hold the trace number',
    usual: /text|memo|details|description|addenda/i,
  },
};

/** Asks what the columns of a bank's CSV file are, and keeps that for all files of the bank; false if that was canceled. */
export async function chooseBankColumns(file: string, head: readonly string[]): Promise<boolean> {
  const named = new Map<Name, string>();
  for (const [i, name] of names.entries()) {
    const picked = await window.showQuickPick(itemsFor(name, head, [...named.values()]), {
      title: `Columns of ${file} (${i + 1}/${names.length})`,
      placeHolder: questions[name].what,
      ignoreFocusOut: true,
    });
    if (!picked) return false;
    if (picked.column !== undefined) named.set(name, picked.column);
  }
  await addBankColumns(Object.fromEntries(named));
  return true;
}

/** Adds to the settings that count: those of the workspace replace the user's own. */
async function addBankColumns(columns: Readonly<Record<string, string>>): Promise<void> {
  const settings = workspace.getConfiguration('remittance');
  const isOfWorkspace = settings.inspect('deposits.columns')?.workspaceValue !== undefined;
  const target = isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update('deposits.columns', [...bankColumns(), columns], target);
}

interface ColumnItem extends QuickPickItem {
  readonly column: string | undefined;
}

/** The columns that are left, the likely ones first; only the amount cannot be left out. */
function itemsFor(name: Name, head: readonly string[], taken: readonly string[]): ColumnItem[] {
  const isUsual = (column: string) => questions[name].usual.test(column);
  const columns = head
    .filter((column) => !taken.includes(column))
    .sort((a, b) => Number(isUsual(b)) - Number(isUsual(a)))
    .map((column): ColumnItem => ({ label: column, column }));
  if (name === 'amount') return columns;
  const none: ColumnItem = { label: 'None', description: 'not in this file', column: undefined };
  const [first] = columns;
  return first?.column !== undefined && isUsual(first.column)
    ? [...columns, none]
    : [none, ...columns];
}
