import { faultyElement } from '../../structure/wording';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Numbers have no zeros in front of their digits.
 *
 * ## Why it matters
 * The value is the same, but strict programs reject it: X12 wants leading zeros left out.
 *
 * ## Example
 * `CLP*A1*1*0100*80**MB*X1~`
 *
 * ## Fix
 * Leave the zeros out.
 *
 * ## Source
 * X12 syntax, elements of type R.
 */
export const amountLeadingZeros: ElementCheck = {
  id: 'amount-leading-zeros',
  title: 'Numbers have no leading zeros',
  severity: 'information',
  tags: ['format'],
  scope: 'element',
  faults: ['leading zeros'],
  run(fault, block, report) {
    const { span } = fault;
    const text = textOf(block, span).replace(/^(-?)0+(?=\d)/, '$1');
    report({
      span,
      message: `${faultyElement(fault)} has leading zeros, which X12 leaves out.`,
      fixes: [{ title: `Write ${text}`, kind: 'suggested', edits: [{ span, text }] }],
    });
  },
};
