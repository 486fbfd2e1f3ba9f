import { findCode } from '../../codes';
import { elementTitle, faultySpec, list } from '../../structure/wording';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';
import { addedCode } from '../options-for';

/**
 * ## What it checks
 * Where the guide itself lists the codes of an element, the value is one of them. Lists that
 * matter by themselves, such as claim status and adjustment group, have checks of their own.
 *
 * ## Why it matters
 * A code that the guide does not list has no agreed meaning; programs refuse or ignore it.
 *
 * ## Example
 * `BPR*I*100*X*ACH*…`: BPR03 is C or D.
 *
 * ## Fix
 * Ask the sender what is meant.
 *
 * ## Source
 * 005010X221A1, code values of the elements.
 */
export const codeNotInGuide: ElementCheck = {
  id: 'code-not-in-guide',
  title: 'Codes are those that the guide lists',
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
    // What is longer than a code may be a value that slipped in, a name perhaps.
    const shown = value.length > 3 ? 'no code' : gist ? `${value} (${gist})` : value;
    report({
      span,
      message: `${elementTitle(spec)} is ${shown}; the guide lists ${list(spec.codes, 'or')}.`,
      fixes: spec.codes.includes(upper)
        ? [{ title: `Write ${upper}`, kind: 'suggested', edits: [{ span, text: upper }] }]
        : [],
    });
  },
};

/** Code lists, and elements without one, that another check looks at. */
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
