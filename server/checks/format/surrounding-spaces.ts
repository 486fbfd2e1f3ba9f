import { faultyElement, faultySpec } from '../../structure/wording';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * No blanks stand before or behind a value. The ISA, which is padded, has a check of its own.
 *
 * ## Why it matters
 * `A1` and `A1 ` are different account numbers to a program that compares them.
 *
 * ## Example
 * `CLP*A1 *1*100*80**MB*X1~`
 *
 * ## Fix
 * Remove the blanks.
 *
 * ## Source
 * X12 syntax: values are not padded.
 */
export const surroundingSpaces: ElementCheck = {
  id: 'surrounding-spaces',
  title: 'No blanks stand before or behind a value',
  severity: 'information',
  tags: ['format'],
  scope: 'element',
  faults: ['surrounding spaces'],
  run(fault, block, report) {
    const { span } = fault;
    const text = textOf(block, span).trim();
    const { type } = faultySpec(fault) ?? {};
    const where = text === '' ? 'consists of blanks alone' : 'has blanks around its value';
    report({
      span,
      message: `${faultyElement(fault)} ${where}. Remove them.`,
      fixes: [
        {
          title: 'Remove the blanks',
          kind: type === 'AN' || type === 'ID' ? 'safe' : 'suggested',
          edits: [{ span, text }],
        },
      ],
    });
  },
};
