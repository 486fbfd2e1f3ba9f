import { faultyElement, faultySpec } from '../../structure/wording';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';
import { staysAsItIs } from '../stays-as-it-is';

/**
 * ## What it checks
 * Values that are broken by a line break.
 *
 * ## Why it matters
 * A tool wrapped the lines, usually at 80 characters. Amounts, dates, and numbers that are broken
 * apart are misread or not read at all.
 *
 * ## Example
 * `CLP*A1*1*10` at the end of a line and `0*80**MB*X1~` on the next.
 *
 * ## Fix
 * Remove the line break.
 *
 * ## Source
 * X12 syntax: line breaks are not part of values.
 */
export const lineBreakInValue: ElementCheck = {
  id: 'line-break-in-value',
  title: 'Line break inside a value',
  severity: 'error',
  tags: ['format'],
  scope: 'element',
  faults: ['line break'],
  run(fault, block, report) {
    const { span } = fault;
    const text = textOf(block, span).replace(/[\r\n]+/g, '');
    const isName = staysAsItIs(faultySpec(fault), text, block.delimiters);
    report({
      span,
      message: `${faultyElement(fault)} contains a line break. Remove it.`,
      fixes: [
        {
          title: 'Remove the line break',
          // Joined digits are another amount, joined letters another code: a person decides.
          kind: isName && text === text.trim() ? 'safe' : 'suggested',
          edits: [{ span, text }],
        },
      ],
    });
  },
};
