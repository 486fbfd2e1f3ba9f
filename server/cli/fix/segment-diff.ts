import { structuredPatch } from 'diff';
import { readWhole } from '../../folder/read-whole';
import { visibleText } from '../../visible';

/** What two texts of a remittance differ by, as a unified diff with one segment per line. */
export function segmentDiff(name: string, before: string, after: string): string {
  const shown = visibleText(name);
  const { hunks } = structuredPatch(shown, shown, lines(before), lines(after), '', '', {
    context: 1,
  });
  const body = hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) =>
    [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines.map(visibleText)].join(
      '\n',
    ),
  );
  return `${[`--- ${shown}`, `+++ ${shown}`, ...body].join('\n')}\n`;
}

/** The segments of a text, each on a line; a line break between or in them is shown as a mark. */
function lines(text: string): string {
  const terminator = readWhole(text).sequence.blocks[0]?.delimiters.segment ?? '~';
  const segments = text.split(terminator);
  return segments
    .map((segment, i) => `${segment}${i + 1 < segments.length ? terminator : ''}`)
    .map((segment) => segment.replace(/^(?:\r\n|\r|\n)/, '').replace(/\r\n|\r|\n/g, '⏎'))
    .join('\n');
}
