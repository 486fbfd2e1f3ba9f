import { elementTitle, list } from '../../structure/wording';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * Elements that depend on each other are filled together, or exclude each other, as the guide says.
 *
 * ## Why it matters
 * A number without its kind, or a reason without its amount, cannot be understood.
 *
 * ## Example
 * `CAS*CO*45*10**253~`: a reason without an amount. `PER*BL*HELPDESK*TE~`: no number.
 *
 * ## Fix
 * Ask the sender for what is missing.
 *
 * ## Source
 * 005010X221A1, syntax notes of the segments.
 */
export const dependentElements: ElementCheck = {
  id: 'dependent-elements',
  title: 'Elements that depend on each other are used together',
  severity: 'error',
  tags: ['structure'],
  scope: 'element',
  faults: ['condition'],
  run({ condition, segment, spec, span }, _block, report) {
    if (!condition || !spec) return;
    const titles = condition.elements.flatMap((n) => segment.elements[n - 1] ?? []);
    const [first, ...rest] = titles.map(elementTitle);
    const others = titles.filter((other) => other !== spec).map(({ id }) => id);
    const missing = `${elementTitle(spec)} is missing`;
    const messages: Record<typeof condition.kind, string> = {
      paired: `${missing}: it goes together with ${list(others)}.`,
      'one of': `One of ${list(titles.map(elementTitle))} must be filled.`,
      'only one': `${elementTitle(spec)} is one too many: only one of ${list(titles.map(({ id }) => id))} may be filled.`,
      conditional: `${missing}: ${first} needs it.`,
      'conditional list': `${first} needs ${list(rest, 'or')}.`,
    };
    report({ span, message: messages[condition.kind] });
  },
};
