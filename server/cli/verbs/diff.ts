import { type Comparison, compareRemittances, type Difference } from '../../folder/compare';
import { visibleText } from '../../visible';
import { readRemittances } from '../input/read-remittances';
import { choice } from '../option';
import { write } from '../streams';
import { UsageError } from '../usage-error';
import type { Verb } from '../verb';

const options = {
  format: choice(['text', 'json'], 'text', 'How to print differences: text for people, or json.'),
};

/** Compares two remittances by their money. */
export const diff: Verb<typeof options> = {
  name: 'diff',
  summary: 'Compare two remittances by their money',
  operands: {
    usage: 'LEFT RIGHT',
    summary:
      'LEFT and RIGHT are files, plain or packed with gzip; archive.zip/NAME is one file of an ' +
      "archive. '-' reads standard input. Order, delimiters, line breaks, and control numbers do not " +
      'count as differences.',
    min: 2,
  },
  options,
  examples: [
    {
      line: 'sent.835 resent.835',
      summary: 'Is a re-sent file the same money, or what moved by how much?',
    },
    { line: '--format json - sent.835 < resent.835', summary: 'Print JSON.' },
  ],
  statuses: [
    'Both are the same money.',
    'They differ.',
    'The command line is wrong, or a file cannot be read.',
  ],
  async run({ operands, options: { format } }, streams) {
    if (operands.length > 2) throw new UsageError('Too many arguments: give two remittances.');
    const read = await readRemittances(operands, streams);
    if (read && read.length !== 2) {
      throw new UsageError(
        'Give two remittances: a folder, a pattern, or an archive names several.',
      );
    }
    const [left, right] = read ?? [];
    if (!left || !right) return 2;
    const comparison = compareRemittances(left.document, right.document);
    const text =
      format === 'json' ? `${JSON.stringify(comparison)}\n` : textOfComparison(comparison);
    await write(streams.stdout, text);
    return comparison.same ? 0 : 1;
  },
};

function textOfComparison({ same, differences }: Comparison): string {
  return same ? 'Same money\n' : differences.map((one) => `${visibleText(lineOf(one))}\n`).join('');
}

function lineOf({ payment, claim, line, what, left, right, by }: Difference): string {
  const place = [
    `payment ${payment}`,
    ...(claim === undefined ? [] : [`claim ${claim}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
  ].join(', ');
  const moved = by === undefined ? '' : ` (by ${by})`;
  return `${place}: ${what} ${left ?? 'none'} -> ${right ?? 'none'}${moved}`;
}
