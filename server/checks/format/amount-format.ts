import type { Span } from '../../span';
import { faultyElement } from '../../structure/wording';
import { type Block, textOf } from '../../syntax/block';
import type { ElementCheck, Fix } from '../check';
import { tryAmount } from '../try-amount';

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
 * Commas, a plus sign, or a currency sign can be removed, and a decimal comma becomes a point, unless
 * that puts the service line or claim out of balance. For anything else, ask the sender.
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
    const { span, segment } = fault;
    const value = textOf(block, span);
    if (adjudication.includes(segment.id) && /^(?:MA?|N)\d{1,4}$/.test(value)) {
      const places = segment.id === 'MOA' ? 'MOA03 to MOA07' : 'MIA05 and MIA20 to MIA23';
      report({
        span,
        message: `${faultyElement(fault)} holds a remark code. Remark codes belong in ${places}.`,
      });
      return;
    }
    report({
      span,
      message: `${faultyElement(fault)} is not a valid number. Only digits, one decimal point, and a minus sign in front are allowed.`,
      fixes: fixesOf(block, span, plainNumber(value)),
    });
  },
};

/** No fix that would put a line out of balance: then the number was meant to be another one. */
function fixesOf(block: Block, span: Span, plain: string | undefined): readonly Fix[] {
  if (plain === undefined) return [];
  const tried = tryAmount(block, span, plain);
  if (tried === 'off') return [];
  const title = `Change to ${plain}${tried ? ', which balances' : ''}`;
  return [{ title, kind: 'suggested', edits: [{ span, text: plain }] }];
}

/** Segments with amounts and remark codes side by side. */
const adjudication: readonly string[] = ['MIA', 'MOA'];

/** No amount is longer, whatever is written around its digits. */
const longestReadable = 30;

/** Returns the amount that a number was meant to be; `undefined` if it may be several. */
function plainNumber(value: string): string | undefined {
  if (value.length > longestReadable) return undefined;
  const bare = value.replace(/[$+ ]/g, '').replace(/[.,]$/, '');
  const [digits, marks] = [bare.replace(/[.,]/g, ''), bare.replace(/[^.,]/g, '')];
  if (!/^-?\d+$/.test(digits)) return undefined;
  if (marks === '' || marks === '.') return bare;
  if (thousands.test(bare)) return bare.replaceAll(',', '');
  // A comma with one or two digits after it is a decimal point, never a factor of a hundred.
  return decimalComma.test(bare) ? bare.replaceAll('.', '').replace(',', '.') : undefined;
}

/** `1,234.50`. */
const thousands = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** `112,50` and `1.234,50`. */
const decimalComma = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+),\d{1,2}$/;
