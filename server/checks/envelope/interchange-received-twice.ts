import type { FilesCheck, FilesPlace } from '../check';

/**
 * ## What it checks
 * An interchange control number (ISA13) that the same sender uses in more than one of the files that
 * are looked at together.
 *
 * ## Why it matters
 * Either the file was received twice, or the sender counts wrong. Receivers that detect duplicates by
 * this number reject the second interchange.
 *
 * ## Example
 * `ISA*…*000000417*0*P*:~` of one sender in two files
 *
 * ## Fix
 * Compare both files, for example with `x12-835 diff`. Post the payments once.
 *
 * ## Source
 * X12 control numbers, ISA13.
 */
export const interchangeReceivedTwice: FilesCheck = {
  id: 'interchange-received-twice',
  title: 'Interchange control number is also in another file',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'files',
  run(files, report) {
    const seen = new Map<string, FilesPlace>();
    for (const { file, interchanges } of files) {
      for (const { at, sender, control } of interchanges) {
        if (control === '') continue;
        const place = { file, at, element: 'ISA13' };
        const key = `${sender}*${control}`;
        const first = seen.get(key);
        if (!first) seen.set(key, place);
        if (!first || first.file === file) continue;
        report({
          ...place,
          message:
            `Interchange control number ${control} of this sender is also in ${first.file}. Compare ` +
            'both files and post their payments once.',
          related: [{ ...first, message: 'First occurrence' }],
        });
      }
    }
  },
};
