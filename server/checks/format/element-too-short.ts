import { faultyElement, faultySpec } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Values shorter than the guide requires.
 *
 * ## Why it matters
 * A short value has often lost its leading zeros and no longer matches.
 *
 * ## Example
 * `TRN*1*12345*512345678~`: TRN03 has 9 characters instead of 10.
 *
 * ## Fix
 * Ask the sender for the complete value.
 *
 * ## Source
 * 005010X221A1, element lengths.
 */
export const elementTooShort: ElementCheck = {
  id: 'element-too-short',
  title: 'Value is too short',
  severity: 'warning',
  tags: ['format'],
  scope: 'element',
  faults: ['too short'],
  run(fault, _block, report) {
    const { span } = fault;
    const { min } = faultySpec(fault) ?? {};
    const length = span.end - span.start;
    report({
      span,
      message: `${faultyElement(fault)} has ${characters(length)}; at least ${min} required.`,
    });
  },
};

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}
