import { elementId } from '../../guide/elements';
import { list } from '../../structure/wording';
import { type Block, elementCount, elementSpan, elementText } from '../../syntax/block';
import { type Edit, type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * ISA elements that do not have their fixed length. With the terminator, ISA is 106 characters.
 *
 * ## Why it matters
 * ISA is the only fixed-length segment. Software that reads it by position picks up the wrong
 * delimiters when the padding is off.
 *
 * ## Example
 * `ISA*00**00**ZZ*SENDER*…`: ISA02 should be 10 spaces, ISA06 15 characters.
 *
 * ## Fix
 * Pad the elements with trailing spaces, or remove surplus spaces. Only the sender can shorten a
 * value that is too long.
 *
 * ## Source
 * 005010X221A1, ISA.
 */
export const interchangeHeaderWidth: InterchangeCheck = {
  id: 'interchange-header-width',
  title: 'ISA element has the wrong length',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head }, report) {
    if (!head || elementCount(head.block, 0) !== 16) return;
    const wrong: string[] = [];
    const edits: (Edit | undefined)[] = [];
    for (let n = 1; n <= 16; n++) {
      const width = widths[n - 1] as number;
      const { length } = elementText(head.block, 0, n);
      if (length === width) continue;
      wrong.push(`${elementId('ISA', n)} has length ${length} instead of ${width}`);
      edits.push(padded(head.block, n, width));
    }
    if (wrong.length === 0) return;
    const repaired = edits.filter((edit) => edit !== undefined);
    report({
      span: inBlock(head.block, head.span),
      message: `ISA is not fixed-length: ${list(wrong)}.`,
      fixes:
        repaired.length === wrong.length
          ? [{ title: 'Pad the ISA elements', kind: 'safe', edits: repaired }]
          : [],
    });
  },
};

/** The lengths of ISA01 to ISA16, in every version. */
const widths = [2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1];

/** Adds or removes spaces at the end of an element; `undefined` if that would remove data. */
function padded(block: Block, n: number, width: number): Edit | undefined {
  const value = elementText(block, 0, n).trimEnd();
  const span = elementSpan(block, 0, n);
  const holdsText = [2, 4, 6, 8].includes(n);
  // Wherever lines are torn, the spaces of a value are not those that were sent.
  if (/[\r\n]/.test(value) || /[\r\n]/.test(elementText(block, 0, n))) return undefined;
  if (!span || value.length > width || (!holdsText && value.length !== width)) return undefined;
  return { span: inBlock(block, span), text: value.padEnd(width) };
}
