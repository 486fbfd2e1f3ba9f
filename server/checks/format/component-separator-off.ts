import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Components are divided by the character that ISA16 names.
 *
 * ## Why it matters
 * By another character the procedure code and its kind become one value that no program knows.
 *
 * ## Example
 * `SVC*HC>G0463*100*80~` in a file whose ISA16 is a colon.
 *
 * ## Fix
 * Put the separator of ISA16 in, or ask the sender which of the two was meant.
 *
 * ## Source
 * 005010X221A1, ISA16.
 */
export const componentSeparatorOff: ElementCheck = {
  id: 'component-separator-off',
  title: 'Components are divided by the separator of ISA16',
  severity: 'error',
  tags: ['format'],
  scope: 'element',
  faults: ['other separator'],
  run({ spec, span }, block, report) {
    const { component } = block.delimiters;
    const value = textOf(block, span);
    const used = /[:>|^\\]/.exec(value)?.[0] ?? '';
    const text = value.replaceAll(used, component);
    report({
      span,
      message: `${spec?.id} is divided by ${used}, but ISA16 names ${component} as the component separator.`,
      fixes: [{ title: `Divide by ${component}`, kind: 'suggested', edits: [{ span, text }] }],
    });
  },
};
