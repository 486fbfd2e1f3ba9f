import { isWithoutAddenda } from '../../guide/guide-of';
import { textOf } from '../../syntax/block';
import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * 005010X221 in GS08 or ST03, without the A1 addenda.
 *
 * ## Why it matters
 * The version in use includes the addenda: 005010X221A1. Most software accepts both; strict
 * receivers reject the file.
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
  title: 'Guide version omits the A1 addenda',
  severity: 'hint',
  tags: ['envelope'],
  scope: 'element',
  faults: ['unknown code'],
  run({ spec, span }, block, report, { guide }) {
    const named = spec?.id === 'GS08' || spec?.id === 'ST03';
    if (!named || !isWithoutAddenda(textOf(block, span), guide)) return;
    report({
      span,
      message: `${spec.id} omits the addenda: the guide is ${guide.id}.`,
    });
  },
};
