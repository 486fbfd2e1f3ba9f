import type { FileCheck } from '../check';

/**
 * ## What it checks
 * A file without any segment: empty, or nothing but spaces and line breaks.
 *
 * ## Why it matters
 * An empty file is usually a failed download. A pipeline that takes it for a remittance loses one.
 *
 * ## Example
 * A file of 0 bytes.
 *
 * ## Fix
 * Download the file again.
 *
 * ## Source
 * 005010X221A1, envelope.
 */
export const emptyFile: FileCheck = {
  id: 'empty-file',
  title: 'File is empty',
  severity: 'error',
  tags: ['envelope'],
  scope: 'file',
  anyText: true,
  run({ blocks }, report) {
    let end = 0;
    for (const { segments, length } of blocks) {
      if (segments > 0) return;
      end += length;
    }
    const message =
      end === 0
        ? 'This file is empty. Download it again.'
        : 'This file has no segments. Download it again.';
    report({ span: { start: 0, end: Math.min(1, end) }, message });
  },
};
