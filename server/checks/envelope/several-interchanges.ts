import { type FileCheck, inBlock } from '../check';
import { copiesIn } from '../copies';

/**
 * ## What it checks
 * A file with more than one interchange, ISA to IEA.
 *
 * ## Why it matters
 * This is allowed, but some software reads only the first one.
 *
 * ## Example
 * `IEA*1*000000001~ISA*00*…`
 *
 * ## Fix
 * None needed if your software reads all of them. Otherwise, split the file.
 *
 * ## Source
 * 005010X221A1, envelope.
 */
export const severalInterchanges: FileCheck = {
  id: 'several-interchanges',
  title: 'File contains more than one interchange',
  severity: 'hint',
  tags: ['envelope'],
  scope: 'file',
  run(file, report) {
    const { interchanges } = file;
    const second = interchanges[1]?.head;
    // Copies of the first interchange are `interchange-control-repeated`.
    if (!second || copiesIn(file).size === interchanges.length - 1) return;
    const { block, span } = second;
    report({
      span: inBlock(block, { start: span.start, end: span.start + 'ISA'.length }),
      message: `This file contains ${interchanges.length} interchanges. Some software reads only the first one.`,
    });
  },
};
