import type { Delimiters } from '../../syntax/delimiters';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * The four characters that divide an interchange differ from each other, and none is a blank.
 *
 * ## Why it matters
 * A program cannot tell the end of a component from the end of a segment where one character
 * stands for both.
 *
 * ## Example
 * An ISA with `^` as repetition separator in ISA11 and as component separator in ISA16.
 *
 * ## Fix
 * Ask the sender to choose others; `*`, `:`, `^` and `~` are usual.
 *
 * ## Source
 * 005010X221A1, ISA and its appendix on delimiters.
 */
export const separatorsDistinct: InterchangeCheck = {
  id: 'separators-distinct',
  title: 'The separators of an interchange differ from each other',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head }, report) {
    if (!head) return;
    const { delimiters } = head.block;
    const marks = marksOf(delimiters);
    for (const [i, [name, mark]] of marks.entries()) {
      const same = marks.slice(i + 1).find(([, other]) => other === mark);
      const wrong = same
        ? `the ${same[0]} too`
        : mark === ' '
          ? 'a blank, which data hold'
          : undefined;
      if (!wrong) continue;
      report({
        span: inBlock(head.block, head.span),
        message: `The ${name} is ${wrong}: ${shown(marks)}. Ask the sender for separators that differ.`,
      });
      return;
    }
  },
};

type Mark = readonly [name: string, mark: string];

function marksOf({ element, repetition, component, segment }: Delimiters): readonly Mark[] {
  return [
    ['element separator', element],
    ...(repetition === undefined ? [] : [['repetition separator', repetition] as const]),
    ['component separator', component],
    ['segment terminator', segment],
  ];
}

function shown(marks: readonly Mark[]): string {
  return marks.map(([name, mark]) => `${name} ${JSON.stringify(mark)}`).join(', ');
}
