import { makeLedger } from '../../folder/ledger/make-ledger';
import { partsAsMarkdown } from '../../render/markdown';
import { ledgerParts } from '../../render/outline/ledger';
import { partsAsText } from '../../render/text';
import { visibleData } from '../../render/words/visible';
import { readRows } from '../folder/read-rows';
import { paths } from '../input/paths';
import { choice, count, flag } from '../option';
import { write } from '../streams';
import type { Verb } from '../verb';

/** More adjustments of an account than this are counted, unless somebody asks for all of them. */
const maxListed = 50;

const options = {
  format: choice(
    ['text', 'json', 'markdown'],
    'text',
    'How to print the ledger: text or markdown for people, or json.',
  ),
  all: flag(
    `Print every adjustment. Otherwise text and markdown print the last ${maxListed} of an account and count the rest.`,
  ),
  jobs: count(1, 256, 'How many threads; by default as many as there are processors.'),
};

/** Follows balances from one remittance to another. */
export const ledger: Verb<typeof options> = {
  name: 'ledger',
  summary: 'Follow provider adjustments (PLB) from one remittance to another',
  operands: paths,
  options,
  examples: [
    { line: 'october/', summary: 'Show where each balance came from and where it went.' },
    { line: '--format json october/ november/', summary: 'Print two months as JSON.' },
  ],
  statuses: [
    'Every balance that is collected was carried forward by a remittance that is here.',
    'A remittance that carried a balance forward is missing.',
    'The command line is wrong, or a file cannot be read.',
  ],
  async run({ operands, options: { format, all, jobs } }, streams) {
    const { files, isComplete } = await readRows(operands, jobs, streams);
    if (files.length === 0) return 2;
    const made = makeLedger(files);
    if (format === 'json') {
      await write(streams.stdout, `${JSON.stringify(made)}\n`);
    } else {
      const parts = visibleData(ledgerParts(made, undefined, all ? undefined : maxListed));
      await write(streams.stdout, format === 'text' ? partsAsText(parts) : partsAsMarkdown(parts));
    }
    if (!isComplete) return 2;
    return made.accounts.some(({ missing }) => missing.length > 0) ? 1 : 0;
  },
};
