import { faultyElement, faultySpec } from '../../structure/wording';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Values longer than the guide allows. The sign and decimal point of a number do not count.
 *
 * ## Why it matters
 * Software truncates long values, and a truncated account or claim number no longer matches.
 *
 * ## Example
 * `LX*1234567~`: LX01 has up to six digits.
 *
 * ## Fix
 * Ask the sender for a shorter value.
 *
 * ## Source
 * 005010X221A1, element lengths.
 */
export const elementTooLong: ElementCheck = {
  id: 'element-too-long',
  title: 'Value is too long',
  severity: 'warning',
  tags: ['format'],
  scope: 'element',
  faults: ['too long'],
  run(fault, block, report) {
    const { span } = fault;
    const { type, max } = faultySpec(fault) ?? {};
    const isNumber = type === 'R' || type === 'N0';
    const value = textOf(block, span);
    const length = isNumber ? value.replace(/[-.]/g, '').length : value.length;
    report({
      span,
      message: `${faultyElement(fault)} has ${length} ${isNumber ? 'digits' : 'characters'}; up to ${max} allowed.`,
    });
  },
};
