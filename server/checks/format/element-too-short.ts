import { faultyElement, faultySpec } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Values are as long as the guide asks for.
 *
 * ## Why it matters
 * A short value is often one that lost its leading zeros, and is not found any more.
 *
 * ## Example
 * `TRN*1*12345*512345678~`: TRN03 has 9 characters, not 10.
 *
 * ## Fix
 * Ask the sender for the whole value.
 *
 * ## Source
 * 005010X221A1, element lengths.
 */
export const elementTooShort: ElementCheck = {
  id: 'element-too-short',
  title: 'Values are not too short',
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
      message: `${faultyElement(fault)} has ${characters(length)}; the guide wants at least ${min}.`,
    });
  },
};

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}
