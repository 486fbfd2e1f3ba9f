import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseDocument } from '../../document';
import { type SplitBy, splitRemittance } from '../../folder/split';
import { visibleText } from '../../visible';
import { eachInput } from '../input/each-input';
import { FileFault } from '../input/file-fault';
import { paths } from '../input/paths';
import { wholeTextOf } from '../input/whole-text';
import { writeNew } from '../input/write-new';
import { text } from '../option';
import { write } from '../streams';
import { UsageError } from '../usage-error';
import type { Verb } from '../verb';

const options = {
  by: text(
    'WHAT',
    'What each new file holds: payment, payee (all payments to one payee), or claims=N (parts of a ' +
      'payment with up to N claims, whose amounts add up to it).',
  ),
  out: text('FOLDER', 'Where the new files go; it is made if needed. No file is overwritten.'),
};

/** Splits remittances into smaller ones, each an interchange of its own. */
export const split: Verb<typeof options> = {
  name: 'split',
  summary: 'Split remittances by payment, payee, or number of claims',
  operands: paths,
  options,
  examples: [
    { line: '--by payment --out parts remittance.835', summary: 'One file for each payment.' },
    { line: '--by claims=500 --out parts remittance.835', summary: 'Parts of 500 claims.' },
  ],
  statuses: [
    'Every part is written.',
    undefined,
    'The command line is wrong, or a file cannot be read, split, or written.',
  ],
  async run({ operands, options: { by, out } }, streams) {
    const wanted = readBy(by);
    if (out === undefined) throw new UsageError('Give --out FOLDER.');
    const succeeded = await eachInput(operands, streams, async (input) => {
      const { text, toBytes } = await wholeTextOf(input);
      const split = splitRemittance(parseDocument(text), wanted);
      if ('fault' in split) throw new FileFault(`not split: ${split.fault}`);
      await mkdir(out, { recursive: true });
      const digits = String(split.texts.length).length;
      const stem = input.name === '-' ? 'remittance' : basename(input.name).replace(/\.\w+$/, '');
      for (const [i, part] of split.texts.entries()) {
        const name = `${stem}-${String(i + 1).padStart(digits, '0')}.835`;
        await writeNew(join(out, name), toBytes(part));
      }
      const count = split.texts.length === 1 ? '1 file' : `${split.texts.length} files`;
      await write(streams.stderr, `${visibleText(input.name)}: ${count} written\n`);
    });
    return succeeded ? 0 : 2;
  },
};

function readBy(by: string | undefined): SplitBy {
  if (by === 'payment' || by === 'payee') return { kind: by };
  const [, count] = /^claims=(\d{1,9})$/.exec(by ?? '') ?? [];
  if (Number(count) > 0) return { kind: 'claims', count: Number(count) };
  throw new UsageError('Give --by payment, --by payee, or --by claims=N.');
}
