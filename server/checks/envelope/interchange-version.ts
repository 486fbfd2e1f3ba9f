import type { ElementCheck } from '../check';

/**
 * ## What it checks
 * An ISA12 that does not match the guide of the groups: 00501 for 5010, 00401 for 4010.
 *
 * ## Why it matters
 * ISA12 is the version of the envelope itself. It also decides what ISA11 means.
 *
 * ## Example
 * `…*U*00401*…` before `GS*HP*…*X*005010X221A1~`
 *
 * ## Fix
 * Ask the sender for 00501 with a repetition separator in ISA11.
 *
 * ## Source
 * 005010X221A1, ISA12.
 */
export const interchangeVersion: ElementCheck = {
  id: 'interchange-version',
  title: 'ISA12 does not match the guide version',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'element',
  faults: ['unknown code'],
  run({ spec, span }, _block, report, { guide: { release, id } }) {
    if (spec?.id !== 'ISA12') return;
    report({
      span,
      message: `ISA12 is not ${release.id}, but the groups inside follow ${id}.`,
    });
  },
};
