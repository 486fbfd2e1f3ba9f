import { type BankColumns, bankColumnNames, missingColumns } from '../../folder/bank-csv';
import { missingEnd, readBankFile } from '../../folder/bank-file';
import { depositRows } from '../../folder/deposit-rows';
import { type Deposits, matchDeposits } from '../../folder/deposits';
import { receivedIn } from '../../folder/received';
import { sheetAsCsv } from '../../render/rows/csv';
import { depositsSheet } from '../../render/rows/deposits-sheet';
import { sheetsAsXlsx } from '../../render/rows/xlsx';
import { depositsAsText } from '../folder/deposits-text';
import { readDecisions } from '../folder/read-decisions';
import { readRows } from '../folder/read-rows';
import { eachInput } from '../input/each-input';
import { FileFault } from '../input/file-fault';
import { paths } from '../input/paths';
import { textOf } from '../input/read-remittances';
import { choice, count, list } from '../option';
import { type Streams, tell, write } from '../streams';
import { requireTextForTerminal } from '../text-for-terminal';
import { UsageError } from '../usage-error';
import type { Verb } from '../verb';

const options = {
  bank: list('FILE', "The bank's file: NACHA, BAI2, or CSV with --column."),
  column: list(
    'NAME=COLUMN',
    'Name a column of a CSV file. NAME is amount, date, trace, payer, or text (free text that ' +
      'may hold the trace number). amount is required. Repeatable. Not needed if the columns were ' +
      'chosen in an editor, which keeps them in FILE.deposits.json.',
  ),
  format: choice(
    ['text', 'json', 'csv', 'xlsx'],
    'text',
    'How to print the result: text for people, json, csv, or xlsx (an Excel workbook).',
  ),
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
    requireTextForTerminal(format, streams);
    const given = readColumns(column);
    const said = await readDecisions(file, streams);
    if (!said) return 2;
    const bankFile = await readBank(file, given ?? said.columns, streams);
    if (!bankFile) return 2;
    const { lines } = bankFile;
    const { files, isComplete } = await readRows(operands, jobs, streams);
    if (files.length === 0) return 2;
    const matched = matchDeposits(receivedIn(files), lines, said.decisions);
    await write(streams.stdout, writeDeposits(matched, format));
    if (!isComplete || !bankFile.isComplete) return 2;
    return open.some((name) => matched[name].length > 0) ? 1 : 0;
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

function writeDeposits(
  matched: Deposits,
  format: 'text' | 'json' | 'csv' | 'xlsx',
): string | Uint8Array {
  const rows = depositRows(matched);
  switch (format) {
    case 'text':
      return depositsAsText(matched);
    case 'json':
      return `${JSON.stringify(rows)}\n`;
    case 'csv':
      return sheetAsCsv(depositsSheet(rows));
    case 'xlsx':
      return sheetsAsXlsx([depositsSheet(rows)]);
  }
}

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
    if (!bankColumnNames.some((known) => known === name)) {
      throw new UsageError(
        `--column '${one}' is not one of ${bankColumnNames.join(', ')} and a column.`,
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
