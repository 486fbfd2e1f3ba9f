import { Buffer } from 'node:buffer';
import { defaultOptions } from '../../checks/options';
import type { Row } from '../../folder/rows/kind';
import { type RowKindName, rowKindNames } from '../../folder/rows/kinds';
import { rowKind } from '../../folder/rows/row-source';
import { createRowFile, rowFormats } from '../folder/row-file';
import { shownFault } from '../input/each-input';
import { type OutputFile, outputFile } from '../input/output-file';
import { paths } from '../input/paths';
import { exportJob } from '../jobs/export-job';
import { runJob } from '../jobs/run-job';
import { choice, count, text } from '../option';
import { cleared, type Streams, write } from '../streams';
import { requireTextForTerminal } from '../text-for-terminal';
import { UsageError } from '../usage-error';
import type { Verb } from '../verb';

const options = {
  rows: choice<RowKindName>(
    rowKindNames,
    'claims',
    'What each row is about. Columns are described in syntaxes/rows-ROWS.schema.json of the package.',
  ),
  format: choice(
    rowFormats,
    'csv',
    'How to write the rows. Amounts are exact: decimal text, or DECIMAL(18,2) in Parquet.',
  ),
  out: text('FILE', 'Write to this file, which is put in place when all rows are written.'),
  'hash-ids': text(
    'SALT',
    'For sharing: replace what identifies patients and claims by a hash. SALT is a secret of your ' +
      'own; the same SALT gives the same hashes, so that rows still join. Dates of service and ' +
      'payers stay.',
  ),
  jobs: count(1, 256, 'How many threads; by default as many as there are processors.'),
};

/** Writes rows for analysts. */
export const exportRows: Verb<typeof options> = {
  name: 'export',
  summary: 'Write payments, claims, or adjustments as CSV, Parquet, or Excel',
  operands: paths,
  options,
  examples: [
    { line: '--rows adjustments october/ > adjustments.csv', summary: 'Write adjustments as CSV.' },
    {
      line: '--rows payments --format xlsx --out payments.xlsx october/',
      summary: 'Write payments as an Excel workbook.',
    },
    {
      line: '--rows claims --format parquet --out claims.parquet october/',
      summary: 'Write claims as Parquet, for DuckDB, Spark, or pandas.',
    },
  ],
  statuses: [
    'All rows are written.',
    undefined,
    'The command line is wrong, or a file cannot be read or written.',
  ],
  async run({ operands, options: { rows, format, out, 'hash-ids': salt, jobs } }, streams) {
    if (salt === '') throw new UsageError('--hash-ids needs a SALT: a secret of your own.');
    if (out === undefined) requireTextForTerminal(format, streams);
    const file = createRowFile(rowKind(rows), format);
    const output = out === undefined ? outputTo(streams) : await fileFor(out);
    const run = { paths: operands, settings: { rows, options: defaultOptions, salt }, jobs };
    try {
      await output.write(file.begin());
      const add = (some: readonly Row[]) => output.write(file.add(some));
      const succeeded = await runJob(exportJob, run, streams, add);
      await output.write(file.end());
      await output.commit();
      return succeeded ? 0 : 2;
    } catch (error) {
      throw out === undefined ? error : outFault(out, error);
    } finally {
      await output.discard();
    }
  },
};

async function fileFor(name: string): Promise<OutputFile> {
  try {
    return await outputFile(name);
  } catch (error) {
    throw outFault(name, error);
  }
}

function outFault(name: string, error: unknown): unknown {
  const fault = shownFault(error);
  return fault === undefined ? error : new UsageError(`--out ${name}: ${fault}`);
}

/** Standard output, which takes what it is given at once. */
function outputTo({ stdout, stderr }: Streams): OutputFile {
  return {
    async write(part) {
      // Rows on the screen show by themselves how far it is.
      if (stdout.isTTY && stderr.isTTY) await write(stderr, cleared);
      await write(stdout, typeof part === 'string' ? part : Buffer.from(part));
    },
    async commit() {},
    async discard() {},
  };
}
