import type { FileRows } from '../../checks/rows';
import { makeLedger } from '../../folder/ledger/make-ledger';
import { partsAsMarkdown } from '../../render/markdown';
import { ledgerParts } from '../../render/outline/ledger';
import { partsAsText } from '../../render/text';
import { visibleData } from '../../render/words/visible';
import { paths } from '../input/paths';
import { rowsJob } from '../jobs/rows-job';
import { runJob } from '../jobs/run-job';
import { choice } from '../option';
import { write } from '../streams';
import type { Verb } from '../verb';

const options = {
  format: choice(
    ['text', 'json', 'markdown'],
    'text',
    'How to print the ledger: text or markdown for people, or json.',
  ),
};

/** Follows balances from one remittance to another. */
export const ledger: Verb<typeof options> = {
  name: 'ledger',
  summary: 'Follow provider adjustments (PLB) from one remittance to another',
  operands: paths,
  options,
  examples: [
    { line: 'october/', summary: 'Chain the balances of a folder.' },
    { line: '--format json *.835', summary: 'Print JSON.' },
  ],
  statuses: [
    'Every balance that is collected was carried forward by a remittance that is here.',
    'A remittance that carried a balance forward is missing.',
    'The command line is wrong, or a file cannot be read.',
  ],
  async run({ operands, options: { format } }, streams) {
    const files: FileRows[] = [];
    let succeeded = true;
    const run = { paths: operands, settings: undefined, jobs: 1 };
    for await (const done of runJob(rowsJob, run, streams)) {
      succeeded &&= done.succeeded;
      files.push(...done.result);
    }
    const made = makeLedger(files);
    if (format === 'json') {
      await write(streams.stdout, `${JSON.stringify(made)}\n`);
    } else {
      const parts = visibleData(ledgerParts(made));
      await write(streams.stdout, format === 'text' ? partsAsText(parts) : partsAsMarkdown(parts));
    }
    if (!succeeded) return 2;
    return made.accounts.some(({ missing }) => missing.length > 0) ? 1 : 0;
  },
};
