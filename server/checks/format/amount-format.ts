import { faultyElement } from '../../structure/wording';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Amounts, quantities and rates are written as X12 wants numbers: digits, at most one point, a
 * minus in front.
 *
 * ## Why it matters
 * An amount that cannot be read cannot be posted or balanced; nothing else is said about it.
 *
 * ## Example
 * `CLP*A1*1*1,200.00*8O**MB*X1~`: a comma in one amount and a letter O in the other.
 *
 * ## Fix
 * Commas, a plus or a currency sign can go; ask the sender for anything else.
 *
 * ## Source
 * 005010X221A1, elements of type R.
 */
export const amountFormat: ElementCheck = {
  id: 'amount-format',
  title: 'Amounts and quantities are numbers',
  severity: 'error',
  tags: ['format'],
  scope: 'element',
  faults: ['bad number'],
  run(fault, block, report) {
    const { span } = fault;
    const value = textOf(block, span);
    const plain = value.replace(/[,$+]/g, '');
    const readable = /^-?(\d+\.?\d*|\.\d+)$/.test(plain);
    report({
      span,
      message: `${faultyElement(fault)} is no number as X12 writes it: digits, at most one point, a minus in front, nothing else.`,
      fixes: readable
        ? [{ title: `Write ${plain}`, kind: 'suggested', edits: [{ span, text: plain }] }]
        : [],
    });
  },
};
