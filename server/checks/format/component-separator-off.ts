import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Components divided by a character other than the one in ISA16.
 *
 * ## Why it matters
 * With another separator, the procedure code and its qualifier become one value that no software
 * recognizes.
 *
 * ## Example
 * `SVC*HC>G0463*100*80~` in a file whose ISA16 is a colon.
 *
 * ## Fix
 * Use the separator of ISA16, or ask the sender which of the two was intended.
 *
 * ## Source
 * 005010X221A1, ISA16.
 */
export const componentSeparatorOff: ElementCheck = {
  id: 'component-separator-off',
  title: 'Wrong component separator',
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
      message: `${spec?.id} is divided by ${used}, but the component separator in ISA16 is ${component}.`,
      fixes: [
        { title: `Change ${used} to ${component}`, kind: 'suggested', edits: [{ span, text }] },
      ],
    });
  },
};
