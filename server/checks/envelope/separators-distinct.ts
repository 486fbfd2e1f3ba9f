import type { Delimiters } from '../../syntax/delimiters';
import { type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * One character used for two delimiters, or a space used as a delimiter.
 *
 * ## Why it matters
 * Software cannot tell the end of a component from the end of a segment when one character marks
 * both.
 *
 * ## Example
 * An ISA with `^` as the repetition separator in ISA11 and as the component separator in ISA16.
 *
 * ## Fix
 * Ask the sender for other delimiters; `*`, `:`, `^`, and `~` are the usual ones.
 *
 * ## Source
 * X12 syntax, delimiters; 005010X221A1, ISA.
 */
export const separatorsDistinct: InterchangeCheck = {
  id: 'separators-distinct',
  title: 'Delimiters are not unique',
  severity: 'error',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head }, report) {
    if (!head) return;
    const { delimiters } = head.block;
    const named = namesOf(delimiters);
    for (const [i, [name, character]] of named.entries()) {
      const same = named.slice(i + 1).find(([, other]) => other === character);
      const wrong = same
        ? `and the ${same[0]} are the same character`
        : character === ' '
          ? 'is a space, which values contain'
          : undefined;
      if (!wrong) continue;
      report({
        span: inBlock(head.block, head.span),
        message: `The ${name} ${wrong}: ${shown(named)}. Ask the sender for unique delimiters.`,
      });
      return;
    }
  },
};

type Named = readonly [name: string, character: string];

function namesOf({ element, repetition, component, segment }: Delimiters): readonly Named[] {
  return [
    ['element separator', element],
    ...(repetition === undefined ? [] : [['repetition separator', repetition] as const]),
    ['component separator', component],
    ['segment terminator', segment],
  ];
}

function shown(named: readonly Named[]): string {
  return named.map(([name, character]) => `${name} ${JSON.stringify(character)}`).join(', ');
}
