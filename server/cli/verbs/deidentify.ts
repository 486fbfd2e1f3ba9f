import { randomBytes } from 'node:crypto';
import { deidentify as makeCopy } from '../../deidentify/deidentify';
import { parseDocument } from '../../document';
import { copyReport } from '../../render/words/copy-report';
import { visibleText } from '../../visible';
import { eachInput } from '../input/each-input';
import { FileFault } from '../input/file-fault';
import { paths } from '../input/paths';
import { wholeTextOf } from '../input/whole-text';
import { writeNew } from '../input/write-new';
import { text } from '../option';
import { readRuleOptions, ruleOptions } from '../rule-options';
import { write } from '../streams';
import { UsageError } from '../usage-error';
import type { Verb } from '../verb';

const options = {
  out: text('FILE', 'Where the copy goes, instead of standard output. Must not exist yet.'),
  ...ruleOptions,
};

const review = 'Review the copy before you give it away.';

/** Writes a copy of a remittance without its patients. */
export const deidentify: Verb<typeof options> = {
  name: 'deidentify',
  summary: 'Write a copy without names and IDs, and with the same money',
  operands: {
    usage: 'PATH',
    summary:
      'PATH is one remittance. Names, IDs, claim, account, and control numbers, addresses, contacts, ' +
      'and free text are replaced by others of the same shape, and dates are shifted by whole weeks; ' +
      'amounts and codes stay. Every finding is the same in the copy, or none is written. A report on ' +
      'standard error counts what was replaced and what was kept, by kind. Review the copy before you ' +
      "give it away. '-' reads standard input.",
    min: paths.min,
  },
  options,
  examples: [
    { line: '--out copy.835 remittance.835', summary: 'Write a copy to a file.' },
    { line: '- < remittance.835 > copy.835', summary: 'Write a copy to standard output.' },
  ],
  statuses: [
    'The copy is written.',
    undefined,
    'The command line is wrong, or no copy can be made.',
  ],
  async run({ operands, options: given }, streams) {
    if (operands.length > 1) throw new UsageError('Too many arguments: give one remittance.');
    const { checkOptions } = await readRuleOptions(given);
    let count = 0;
    const succeeded = await eachInput(operands, streams, async (input) => {
      if (count++ > 0) throw new FileFault('give one remittance at a time');
      const { text, toBytes } = await wholeTextOf(input);
      const made = makeCopy(parseDocument(text), checkOptions, randomBytes(32));
      if ('fault' in made) throw new FileFault(`no copy was made: ${made.fault}`);
      const bytes = toBytes(made.text);
      if (given.out === undefined) await write(streams.stdout, bytes);
      else await writeNew(given.out, bytes);
      const lines = [`${visibleText(input.name)}:`, ...copyReport(made.report), review];
      await write(streams.stderr, `${lines.join('\n')}\n`);
    });
    return succeeded ? 0 : 2;
  },
};
