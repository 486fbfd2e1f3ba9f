import { elementTitle, list } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Elements that must be used together but are not, or that exclude each other but are both filled.
 *
 * ## Why it matters
 * A phone number without its type, or a reason code without its amount, cannot be interpreted.
 *
 * ## Example
 * `CAS*CO*45*10**253~`: a reason code without an amount. `PER*BL*HELPDESK*TE~`: no phone number.
 *
 * ## Fix
 * Ask the sender for the missing value.
 *
 * ## Source
 * 005010X221A1, syntax notes of the segments.
 */
export const dependentElements: ElementCheck = {
  id: 'dependent-elements',
  title: 'Elements are not used together as required',
  severity: 'error',
  tags: ['structure'],
  scope: 'element',
  faults: ['condition'],
  run(fault, _block, report) {
    const { condition, segment, spec, span } = fault;
    if (!condition || !spec) return;
    const titles = condition.elements.flatMap((n) => segment.elements[n - 1] ?? []);
    const [first, ...rest] = titles.map(elementTitle);
    const others = titles.filter((other) => other !== spec).map(({ id }) => id);
    const missing = `${elementTitle(spec)} is missing`;
    const messages: Record<typeof condition.kind, string> = {
      paired: `${missing}. It must be used together with ${list(others)}.`,
      'one of': `At least one of ${list(titles.map(elementTitle))} is required.`,
      'only one': `${elementTitle(spec)} is one too many. Only one of ${list(titles.map(({ id }) => id))} is allowed.`,
      conditional: `${missing}. ${first} requires it.`,
      'conditional list': `${first} requires ${list(rest, 'or')}.`,
    };
    report({ span, names: fault, message: messages[condition.kind] });
  },
};
