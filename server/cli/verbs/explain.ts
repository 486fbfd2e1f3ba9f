import { explainCodes } from '../../explain/explain-codes';
import { wrapped } from '../../render/text/table';
import { explainRule } from '../explain-rule';
import { write } from '../streams';
import { UsageError } from '../usage-error';
import type { Verb } from '../verb';

/** Explains codes, elements, and rules, without a remittance and without a network. */
export const explain: Verb = {
  name: 'explain',
  summary: 'Explain a code, an element, or a rule',
  operands: {
    usage: 'WORD...',
    summary:
      'WORDs are codes of one adjustment (group, reason, remarks), PLB:REASON, an element such as ' +
      'CLP02 or CLP02=22, or rule ID.',
    min: 1,
  },
  options: {},
  examples: [
    { line: 'CO253', summary: 'Explain an adjustment.' },
    { line: 'CO16 N265 MA130', summary: 'Read group, reason, and remarks together.' },
    { line: 'PLB:WO', summary: 'Explain a provider adjustment.' },
    { line: 'CLP02=22', summary: 'Explain a value of an element.' },
    { line: 'rule sequestration-amount', summary: 'Show the page of a rule.' },
  ],
  statuses: ['Explained.', undefined, 'The command line is wrong, or the code is unknown.'],
  async run({ operands }, { stdout }) {
    const [title = '', ...paragraphs] = explainWords(operands);
    const width = Math.min(stdout.columns ?? 80, 100);
    const lines = paragraphs
      .flatMap((one) => one.split('\n'))
      .flatMap((one) => wrapped(one, width));
    await write(stdout, `${[title, ...lines].join('\n')}\n`);
    return 0;
  },
};

/** A title and its paragraphs; throws `UsageError` if nothing is known. */
function explainWords(words: readonly string[]): readonly string[] {
  const [first, id, ...rest] = words;
  if (first === 'rule') {
    if (id === undefined || rest.length > 0) throw new UsageError('Give one rule: rule ID.');
    return explainRule(id);
  }
  const found = explainCodes(words);
  if (!found) throw new UsageError(`Unknown code or element '${words.join(' ')}'.`);
  return [found.title, ...found.paragraphs];
}
