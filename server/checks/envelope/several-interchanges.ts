import { type FileCheck, inBlock } from '../check';

/**
 * ## What it checks
 * A file holds one interchange.
 *
 * ## Why it matters
 * More of them are allowed, but some programs read the first and forget the rest.
 *
 * ## Example
 * `IEA*1*000000001~ISA*00*…`
 *
 * ## Fix
 * Nothing, where the program that takes the file in reads them all; else split the file.
 *
 * ## Source
 * 005010X221A1, envelope.
 */
export const severalInterchanges: FileCheck = {
  id: 'several-interchanges',
  title: 'A file holds one interchange',
  severity: 'hint',
  tags: ['envelope'],
  scope: 'file',
  run({ interchanges }, report) {
    const second = interchanges[1]?.head;
    if (!second) return;
    const { block, span } = second;
    report({
      span: inBlock(block, { start: span.start, end: span.start + 'ISA'.length }),
      message: `A further interchange: this file holds ${interchanges.length}. Some programs read the first alone.`,
    });
  },
};
