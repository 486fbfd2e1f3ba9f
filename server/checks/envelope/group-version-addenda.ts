import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * GS08 names the guide with its addenda: 005010X221A1, not 005010X221.
 *
 * ## Why it matters
 * The addenda are the version in force. Most programs take both; strict ones reject the file.
 *
 * ## Example
 * `GS*HP*…*X*005010X221~`
 *
 * ## Fix
 * Ask the sender to add A1.
 *
 * ## Source
 * 005010X221A1, GS08 and ST03.
 */
export const groupVersionAddenda: ElementCheck = {
  id: 'group-version-addenda',
  title: 'GS08 names the guide with its addenda',
  severity: 'hint',
  tags: ['envelope'],
  scope: 'element',
  faults: ['unknown code'],
  run({ spec, span }, block, report) {
    const named = spec?.id === 'GS08' || spec?.id === 'ST03';
    if (!named || textOf(block, span) !== '005010X221') return;
    report({
      span,
      message: `${spec.id} names the guide without its addenda: 005010X221A1 is in force.`,
    });
  },
};
