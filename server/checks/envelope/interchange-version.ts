import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * ISA12 is 00501 where the groups follow 5010.
 *
 * ## Why it matters
 * ISA12 says how the envelope itself is read, above all what ISA11 means.
 *
 * ## Example
 * `…*U*00401*…` before `GS*HP*…*X*005010X221A1~`
 *
 * ## Fix
 * Ask the sender for 00501 and a repetition separator in ISA11.
 *
 * ## Source
 * 005010X221A1, ISA12.
 */
export const interchangeVersion: ElementCheck = {
  id: 'interchange-version',
  title: 'ISA12 is 00501',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'element',
  faults: ['unknown code'],
  run({ spec, span }, _block, report) {
    if (spec?.id !== 'ISA12') return;
    report({ span, message: 'ISA12 should be 00501: the groups inside follow 5010.' });
  },
};
