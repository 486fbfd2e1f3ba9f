import { wrapped } from '../../render/text/table';
import { explain as explainWords } from '../explain/explain';
import { write } from '../streams';
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
