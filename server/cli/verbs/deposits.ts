import { type BankColumns, missingColumns } from '../../folder/bank-csv';
import { missingEnd, readBankFile } from '../../folder/bank-file';
import { type DepositRow, depositRows } from '../../folder/deposit-rows';
import { type Deposits, matchDeposits } from '../../folder/deposits';
import { receivedIn } from '../../folder/received';
import { readRows } from '../folder/read-rows';
import { eachInput } from '../input/each-input';
import { paths } from '../input/paths';
import { textOf } from '../input/read-remittances';
import { FileFault } from '../input/unchanged';
import { choice, count, list } from '../option';
import { type Streams, tell, write } from '../streams';
import { UsageError } from '../usage-error';
import type { Verb } from '../verb';

const columnNames = ['amount', 'date', 'trace', 'payer', 'text'] as const;

const options = {
  bank: list('FILE', "The bank's file: NACHA, BAI2, or CSV with --column."),
  column: list(
    'NAME=COLUMN',
    'Name a column of a CSV file. NAME is amount, date, trace, payer, or text (free text that ' +
      'may hold the trace number). amount is required. Repeatable.',
  ),
  format: choice(['text', 'json'], 'text', 'How to print the result: text for people, or json.'),
  jobs: count(1, 256, 'How many threads; by default as many as there are processors.'),
};

/** Matches remittances with the deposits of a bank file. */
export const deposits: Verb<typeof options> = {
  name: 'deposits',
  summary: 'Match remittances with the deposits of a bank file',
  operands: paths,
  options,
  examples: [
    { line: '--bank october.ach october/', summary: 'Match with a NACHA or BAI2 file.' },
    {
      line: '--bank b.csv --column amount=Credit --column text=Memo *.835',
      summary: 'Match with a CSV file that has the columns Credit and Memo.',
    },
  ],
  statuses: [
    'Every payment has its deposit, and every deposit its remittance.',
    'Something is proposed, differs, or has no counterpart.',
    'The command line is wrong, or a file cannot be read.',
  ],
  async run({ operands, options: { bank, column, format, jobs } }, streams) {
    const [file, ...others] = bank;
    if (file === undefined) throw new UsageError("Give the bank's file with --bank FILE.");
    if (others.length > 0) throw new UsageError('Give --bank only once.');
    const columns = readColumns(column);
    const bankFile = await readBank(file, columns, streams);
    if (!bankFile) return 2;
    const { lines } = bankFile;
    const { files, isComplete } = await readRows(operands, jobs, streams);
    if (files.length === 0) return 2;
    const found = depositRows(matchDeposits(receivedIn(files), lines));
    const text = format === 'json' ? `${JSON.stringify(found)}\n` : textOfRows(found);
    await write(streams.stdout, text);
    if (!isComplete || !bankFile.isComplete) return 2;
    return open.some((name) => found[name].length > 0) ? 1 : 0;
  },
};

/** The lists that leave something to do. */
const open = [
  'proposed',
  'amountDiffers',
  'withoutDeposit',
  'withoutRemittance',
  'checks',
] as const;

const titles: Readonly<Record<keyof Deposits, string>> = {
  matched: 'Matched',
  proposed: 'Proposed',
  amountDiffers: 'Amount differs',
  withoutDeposit: 'Remittance without deposit',
  withoutRemittance: 'Deposit without remittance',
  zero: 'Zero payment',
  checks: 'Paper check without deposit',
};

async function readBank(file: string, columns: BankColumns | undefined, streams: Streams) {
  let lines: ReturnType<typeof readBankFile>;
  let isComplete = true;
  const isDone = await eachInput([file], streams, async (input) => {
    const text = await textOf(input);
    const missing = columns ? missingColumns(text, columns) : [];
    if (missing.length > 0) throw new FileFault(`has no column ${missing.join(', ')}`);
    lines = readBankFile(text, columns);
    if (!lines) throw new FileFault('not NACHA or BAI2; for CSV, name the columns with --column');
    const end = columns ? undefined : missingEnd(text);
    isComplete = end === undefined;
    if (end) await tell(streams.stderr, `${file}: incomplete, ${end} is missing; get it again\n`);
  });
  return isDone && lines ? { lines, isComplete } : undefined;
}

function readColumns(given: readonly string[]): BankColumns | undefined {
  if (given.length === 0) return undefined;
  const columns = new Map<string, string>();
  for (const one of given) {
    const [, name = '', column = ''] = /^(\w+)=(.+)$/.exec(one) ?? [];
    if (!columnNames.some((known) => known === name)) {
      throw new UsageError(
        `--column '${one}' is not one of ${columnNames.join(', ')} and a column.`,
      );
    }
    columns.set(name, column);
  }
  const amount = columns.get('amount');
  if (amount === undefined) throw new UsageError('Name the column of the amount: amount=COLUMN.');
  const [date, trace, payer, text] = ['date', 'trace', 'payer', 'text'].map((name) =>
    columns.get(name),
  );
  return { amount, date, trace, payer, text };
}

function textOfRows(rows: Record<keyof Deposits, readonly DepositRow[]>): string {
  let text = '';
  for (const name of Object.keys(titles) as (keyof Deposits)[]) {
    if (rows[name].length === 0) continue;
    text += `${titles[name]}: ${rows[name].length}\n`;
    for (const row of rows[name]) text += `  ${lineOf(row)}\n`;
  }
  return text;
}

function lineOf({ file, trace, amount, date, payer, bank }: DepositRow): string {
  const known = [file, trace && `trace ${trace}`, amount, date, payer];
  const words = bank && ['bank line', bank.line, bank.trace, bank.amount, bank.date];
  return [known, words ?? []]
    .map((side) => side.filter((word) => word !== undefined).join(' '))
    .filter((side) => side !== '')
    .join('; ');
}
