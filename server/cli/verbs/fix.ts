import { visibleText } from '../../visible';
import { applySafeFixes } from '../check/fix';
import { segmentDiff } from '../fix/segment-diff';
import type { Draft } from '../input/draft';
import { eachInput } from '../input/each-input';
import type { Input } from '../input/input';
import { paths } from '../input/paths';
import { encode } from '../input/text';
import { wholeTextOf } from '../input/whole-text';
import { flag } from '../option';
import { readRuleOptions, ruleOptions } from '../rule-options';
import { type Streams, write } from '../streams';
import type { Verb } from '../verb';

const options = {
  diff: flag('Write nothing; print what would change, segment by segment.'),
  ...ruleOptions,
};

/** Applies the safe fixes to remittances. */
export const fix: Verb<typeof options> = {
  name: 'fix',
  summary: 'Apply the safe fixes: counts, control numbers, and spacing',
  operands: paths,
  options,
  examples: [
    { line: '--diff remittance.835', summary: 'Look at the fixes first.' },
    { line: 'remittance.835', summary: 'Write them. Amounts, codes, and dates never change.' },
    { line: '- < remittance.835 > fixed.835', summary: 'Fix a copy.' },
  ],
  statuses: [
    'Every safe fix is applied, or there is none.',
    '--diff: something would change.',
    'The command line is wrong, or a file cannot be read or written.',
  ],
  async run({ operands, options: given }, streams) {
    const { checkOptions } = await readRuleOptions(given);
    let changes = false;
    const succeeded = await eachInput(operands, streams, async (input) => {
      const draft = await input.draft();
      try {
        const before = given.diff ? (await wholeTextOf(draft)).text : '';
        const count = await applySafeFixes(draft, checkOptions);
        changes ||= count > 0;
        if (given.diff && count > 0) await printDiff(input.name, before, draft, streams);
        else if (!given.diff) await commit(input, draft, count, streams);
      } finally {
        await draft.discard();
      }
    });
    if (!succeeded) return 2;
    return changes && given.diff ? 1 : 0;
  },
};

async function commit(input: Input, draft: Draft, count: number, streams: Streams): Promise<void> {
  await draft.commit();
  const fixes = count === 1 ? '1 safe fix' : `${count} safe fixes`;
  if (count > 0) await write(streams.stderr, `${visibleText(input.name)}: ${fixes} applied\n`);
  if (input.file !== undefined) return;
  const source = await draft.open();
  for await (const piece of source.read()) await write(streams.stdout, encode(piece));
}

async function printDiff(name: string, before: string, draft: Draft, { stdout }: Streams) {
  const after = await wholeTextOf(draft);
  await write(stdout, segmentDiff(name, before, after.text));
}
