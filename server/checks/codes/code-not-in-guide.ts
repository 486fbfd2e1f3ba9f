import { findCode } from '../../codes';
import { elementTitle, faultySpec, list } from '../../structure/wording';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';
import { addedCode } from '../options-for';

/**
 * ## What it checks
 * A value that is not among the codes that the guide lists for its element. Lists with a meaning of
 * their own, such as claim status and group code, have their own rules.
 *
 * ## Why it matters
 * A code outside the guide has no agreed meaning. Software rejects or ignores it.
 *
 * ## Example
 * `BPR*I*100*X*ACH*…`: BPR03 is C or D.
 *
 * ## Fix
 * Ask the sender what the value means.
 *
 * ## Source
 * 005010X221A1, code values of the elements.
 */
export const codeNotInGuide: ElementCheck = {
  id: 'code-not-in-guide',
  title: 'Code is not in the guide',
  severity: 'warning',
  tags: ['codes'],
  scope: 'element',
  faults: ['unknown code'],
  run(fault, block, report, { options }) {
    const spec = faultySpec(fault);
    if (!spec?.codes || ownCheck.has(spec.list ?? spec.id)) return;
    const { span } = fault;
    const value = textOf(block, span);
    if (spec.list && addedCode(options, spec.list, value)) return;
    const upper = value.toUpperCase();
    const gist = spec.list && findCode(spec.list, value)?.gist;
    // A value longer than a code may be misplaced data such as a name, which is not quoted.
    const shown = value.length > 3 ? 'not a listed code' : gist ? `${value} (${gist})` : value;
    report({
      span,
      message: `${elementTitle(spec)} is ${shown}; the guide lists ${list(spec.codes, 'or')}.`,
      fixes: spec.codes.includes(upper)
        ? [{ title: `Change to ${upper}`, kind: 'suggested', edits: [{ span, text: upper }] }]
        : [],
    });
  },
};

/** Code lists, and elements without one, that have rules of their own. */
const ownCheck: ReadonlySet<string> = new Set([
  'functional-group',
  'group-code',
  'claim-status',
  'claim-filing',
  'provider-adjustment-reason',
  'ISA12',
  'GS08',
  'ST03',
]);
