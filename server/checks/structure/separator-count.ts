import { elementId } from '../../guide/elements';
import type { ElementFault, Shift } from '../../structure/element-fault';
import { type Block, elementSpan } from '../../syntax/block';
import type { ElementCheck, Fix } from '../check';

/**
 * ## What it checks
 * A segment whose values fit their elements only if separators are inserted or removed at one place.
 * Nothing else is reported of that segment, and nothing that is calculated from it.
 *
 * ## Why it matters
 * Software reads every value after that place as another one: a status as an amount, an amount as a
 * payer number.
 *
 * ## Example
 * `BPR*I*80*C*ACH*CCP*01*…*1512345678*01*…`, with one separator missing before BPR12.
 *
 * ## Fix
 * Request a corrected file. Read the values as the finding says until then.
 *
 * ## Source
 * X12 syntax; 005010X221A1, the elements of the segment.
 */
export const separatorCount: ElementCheck = {
  id: 'separator-count',
  title: 'A separator is missing or extra',
  severity: 'error',
  tags: ['structure'],
  scope: 'element',
  faults: ['shifted'],
  run(fault, block, report) {
    const { segment, shift } = fault;
    const from = elementSpan(block, fault.index, 0);
    const at = elementSpan(block, fault.index, shift?.element ?? 0);
    if (!shift || !from || !at) return;
    const name = elementId(segment.id, shift.element);
    report({
      span: at.start < at.end ? at : from,
      message: `${words(shift, name)} ${segment.id} does not fit the guide as it is.`,
      fixes: [fixFor(shift, fault, block)],
    });
  },
};

function words({ by, joins }: Shift, name: string): string {
  const count = Math.abs(by);
  const separators = count === 1 ? 'One separator' : `${count} separators`;
  if (joins) return `One separator too many before ${name}, perhaps part of the value before it.`;
  if (by < 0) return `${separators} too many at ${name}: the values after it are out of place.`;
  return `${separators} missing before ${name}: this value and those after it are out of place.`;
}

function fixFor({ element, by, joins }: Shift, { index }: ElementFault, block: Block): Fix {
  const start = elementSpan(block, index, element)?.start ?? 0;
  const { element: separator } = block.delimiters;
  if (by > 0) {
    const edits = [{ span: { start, end: start }, text: separator.repeat(by) }];
    return {
      title: `Insert ${by === 1 ? 'a separator' : `${by} separators`}`,
      kind: 'suggested',
      edits,
    };
  }
  // An account number cannot hold the separator: a hyphen takes its place.
  const edits = joins
    ? [{ span: { start: start - 1, end: start }, text: '-' }]
    : [{ span: { start, end: start - by }, text: '' }];
  const title = joins
    ? 'Replace the separator by a hyphen'
    : `Remove ${by === -1 ? 'a separator' : `${-by} separators`}`;
  return { title, kind: 'suggested', edits };
}
