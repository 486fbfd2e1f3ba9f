import { faultyElement, faultySpec } from '../../structure/wording';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';
import { staysAsItIs } from '../stays-as-it-is';

/**
 * ## What it checks
 * Values with spaces before or after them. ISA elements, which are padded, have a rule of their
 * own.
 *
 * ## Why it matters
 * `A1` and `A1 ` are different account numbers to software that compares them. Here, spaces at the end of
 * a value are not part of it, and those around an amount or a date do not keep it from being read.
 *
 * ## Example
 * `CLP*A1 *1*100*80**MB*X1~`
 *
 * ## Fix
 * Remove the spaces.
 *
 * ## Source
 * X12 syntax: values are not padded.
 */
export const surroundingSpaces: ElementCheck = {
  id: 'surrounding-spaces',
  title: 'Value has leading or trailing spaces',
  severity: 'information',
  tags: ['format'],
  scope: 'element',
  faults: ['surrounding spaces'],
  run(fault, block, report) {
    const { span } = fault;
    const text = textOf(block, span).trim();
    const where = text === '' ? 'contains only spaces' : 'has leading or trailing spaces';
    report({
      span,
      message: `${faultyElement(fault)} ${where}. Remove them.`,
      fixes: [
        {
          title: 'Remove the spaces',
          kind: staysAsItIs(faultySpec(fault), text, block.delimiters) ? 'safe' : 'suggested',
          edits: [{ span, text }],
        },
      ],
    });
  },
};
