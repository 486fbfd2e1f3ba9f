import { readDate } from '../../remit/date';
import type { ElementFault } from '../../structure/element-fault';
import { elementTitle, faultyElement, list } from '../../structure/wording';
import { type Block, elementSpan, textOf } from '../../syntax/block';
import type { ElementCheck, Fix } from '../check';

/**
 * ## What it checks
 * Every element that the guide requires is filled.
 *
 * ## Why it matters
 * Programs that import the remittance look for these elements and stop, or take what follows for
 * something else, where one is missing.
 *
 * ## Example
 * `CLP*A1*1*100~` ends before CLP04, the amount paid.
 *
 * ## Fix
 * Ask the sender for a corrected file. Where the value stands one element too early because a
 * separator was left out, put the separator in.
 *
 * ## Source
 * 005010X221A1, element usage.
 */
export const elementMissing: ElementCheck = {
  id: 'element-missing',
  title: 'Required elements are filled',
  severity: 'error',
  tags: ['structure'],
  scope: 'element',
  faults: ['missing', 'cut short'],
  run(fault, block, report) {
    if (fault.kind === 'missing') {
      report({ span: fault.span, message: `${faultyElement(fault)} is empty, but required.` });
      return;
    }
    const { segment, element, span } = fault;
    const missing = segment.elements.filter(
      ({ usage }, i) => usage === 'required' && i + 1 >= element,
    );
    const are = missing.length > 1 ? 'are' : 'is';
    const early = shiftedDate(fault, block);
    report({
      span,
      message: `${list(missing.map(elementTitle))} ${are} missing, but required.${early ? ` ${early.message}` : ''}`,
      fixes: early ? [early.fix] : [],
    });
  },
};

/** Where a required date is missing and the element before it reads as one, a separator is. */
function shiftedDate(
  { segment, element, spec, index }: ElementFault,
  block: Block,
): { readonly message: string; readonly fix: Fix } | undefined {
  const before = elementSpan(block, index, element - 1);
  if (spec?.type !== 'DT' || !before || !readDate(textOf(block, before))) return undefined;
  const previous = segment.elements[element - 2];
  return {
    message: `${previous?.id} reads as a date: one separator before it seems to be missing.`,
    fix: {
      title: `Put a separator before the date, so that it becomes ${spec.id}`,
      kind: 'suggested',
      edits: [{ span: { start: before.start, end: before.start }, text: block.delimiters.element }],
    },
  };
}
