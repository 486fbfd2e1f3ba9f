import { faultyElement } from '../../structure/wording';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Amounts, quantities, and rates that are not written as X12 numbers: digits, one optional decimal
 * point, and a minus sign in front.
 *
 * ## Why it matters
 * An amount that cannot be read cannot be posted or balanced. No other rule reports on it.
 *
 * ## Example
 * `CLP*A1*1*1,200.00*8O**MB*X1~`: a comma in one amount, and the letter O in the other.
 *
 * ## Fix
 * Commas, a plus sign, or a currency sign can be removed. For anything else, ask the sender.
 *
 * ## Source
 * 005010X221A1, elements of type R; X12 syntax, decimal numbers.
 */
export const amountFormat: ElementCheck = {
  id: 'amount-format',
  title: 'Amount or quantity is not a valid number',
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
      message: `${faultyElement(fault)} is not a valid number. Only digits, one decimal point, and a minus sign in front are allowed.`,
      fixes: readable
        ? [{ title: `Change to ${plain}`, kind: 'suggested', edits: [{ span, text: plain }] }]
        : [],
    });
  },
};
