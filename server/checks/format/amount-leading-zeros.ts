import { faultyElement } from '../../structure/wording';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Numbers with zeros before their first digit.
 *
 * ## Why it matters
 * The value is the same, but X12 omits leading zeros, and strict receivers reject them.
 *
 * ## Example
 * `CLP*A1*1*0100*80**MB*X1~`
 *
 * ## Fix
 * Remove the zeros.
 *
 * ## Source
 * X12 RFI 21; X12 syntax, decimal numbers.
 */
export const amountLeadingZeros: ElementCheck = {
  id: 'amount-leading-zeros',
  title: 'Number has leading zeros',
  severity: 'information',
  tags: ['format'],
  scope: 'element',
  faults: ['leading zeros'],
  run(fault, block, report) {
    const { span } = fault;
    const text = textOf(block, span).replace(/^(-?)0+(?=\d)/, '$1');
    report({
      span,
      message: `${faultyElement(fault)} has leading zeros, which X12 omits.`,
      fixes: [{ title: `Change to ${text}`, kind: 'suggested', edits: [{ span, text }] }],
    });
  },
};
