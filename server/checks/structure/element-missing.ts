import { readDate } from '../../remit/date';
import type { ElementFault } from '../../structure/element-fault';
import { elementTitle, faultyElement, list } from '../../structure/wording';
import { type Block, elementSpan, textOf } from '../../syntax/block';
import type { ElementCheck, Finding, Fix } from '../check';

/**
 * ## What it checks
 * A required element that is empty, or missing because the segment ends before it.
 *
 * ## Why it matters
 * Import software looks for these elements. If one is missing, it stops or takes the next value
 * instead.
 *
 * ## Example
 * `CLP*A1*1*100~` ends before CLP04, the amount paid.
 *
 * ## Fix
 * Ask the sender for a corrected file. If a separator was left out and the value is one element too
 * early, insert the separator.
 *
 * ## Source
 * 005010X221A1, element usage.
 */
export const elementMissing: ElementCheck = {
  id: 'element-missing',
  title: 'Required element is missing',
  severity: 'error',
  tags: ['structure'],
  scope: 'element',
  faults: ['missing', 'ends early'],
  run(fault, block, report) {
    if (fault.kind === 'missing') {
      report({
        span: fault.span,
        names: fault,
        message: `Required element is empty: ${faultyElement(fault)}.`,
      });
      return;
    }
    report(() => endsEarly(fault, block));
  },
};

function endsEarly(fault: ElementFault, block: Block): Finding {
  const { segment, element, span } = fault;
  const missing = segment.elements.filter(
    ({ usage }, i) => usage === 'required' && i + 1 >= element,
  );
  const elements = missing.length > 1 ? 'elements are' : 'element is';
  const early = shiftedDate(fault, block);
  return {
    span,
    names: fault,
    message: `Required ${elements} missing: ${list(missing.map(elementTitle))}.${early ? ` ${early.message}` : ''}`,
    fixes: early ? [early.fix] : [],
  };
}

/** A required date is missing and the element before it is a date: a separator was left out. */
function shiftedDate(
  { segment, element, spec, index }: ElementFault,
  block: Block,
): { readonly message: string; readonly fix: Fix } | undefined {
  const before = elementSpan(block, index, element - 1);
  if (spec?.type !== 'DT' || !before || !readDate(textOf(block, before))) return undefined;
  const previous = segment.elements[element - 2];
  return {
    message: `${previous?.id} is a date, so a separator seems to be missing before it.`,
    fix: {
      title: `Insert a separator before the date, so that it becomes ${spec.id}`,
      kind: 'suggested',
      edits: [{ span: { start: before.start, end: before.start }, text: block.delimiters.element }],
    },
  };
}
