import { faultyElement } from '../../structure/wording';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * No line break stands inside a value.
 *
 * ## Why it matters
 * A tool wrapped the lines, usually at 80 characters. Amounts, dates and numbers that were broken
 * apart are read wrongly or not at all.
 *
 * ## Example
 * `CLP*A1*1*10` at the end of a line and `0*80**MB*X1~` on the next.
 *
 * ## Fix
 * Take the line break out.
 *
 * ## Source
 * X12 syntax: line breaks are no part of data.
 */
export const lineBreakInValue: ElementCheck = {
  id: 'line-break-in-value',
  title: 'No line break stands inside a value',
  severity: 'error',
  tags: ['format'],
  scope: 'element',
  faults: ['line break'],
  run(fault, block, report) {
    const { span } = fault;
    report({
      span,
      message: `${faultyElement(fault)} is broken by a line break. Take it out.`,
      fixes: [
        {
          title: 'Take the line break out',
          kind: 'safe',
          edits: [{ span, text: textOf(block, span).replace(/[\r\n]/g, '') }],
        },
      ],
    });
  },
};
