import { faultyElement } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * An amount of money with more than two decimals.
 *
 * ## Why it matters
 * Posting software rounds each amount by itself, and the claim no longer balances.
 *
 * ## Example
 * `CLP*A1*1*100*80.005*20*12*X1~`
 *
 * ## Fix
 * Contact the payer for the amounts in dollars and cents.
 *
 * ## Source
 * 005010X221A1, monetary amounts; X12 RFI 1526.
 */
export const amountDecimals: ElementCheck = {
  id: 'amount-decimals',
  title: 'Amount has more than two decimals',
  severity: 'warning',
  tags: ['format'],
  scope: 'element',
  faults: ['too many decimals'],
  run(fault, _, report) {
    const { span } = fault;
    report({ span, message: `${faultyElement(fault)} has more than two decimals.` });
  },
};
