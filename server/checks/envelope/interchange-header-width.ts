import { elementSpec, specsOf } from '../../structure/lookup';
import { list } from '../../structure/wording';
import { type Block, elementCount, elementSpan, elementText } from '../../syntax/block';
import { type Edit, type InterchangeCheck, inBlock } from '../check';

/**
 * ## What it checks
 * Every element of the ISA has its fixed width: 106 characters with the terminator.
 *
 * ## Why it matters
 * The ISA alone is read by counting characters. A program that does so takes the wrong characters
 * for separators where the padding is off.
 *
 * ## Example
 * `ISA*00**00**ZZ*SENDER*…`: ISA02 should be ten blanks, ISA06 fifteen characters.
 *
 * ## Fix
 * Pad the elements with blanks at their end, or cut surplus blanks. A value that is too long has to
 * be shortened by the sender.
 *
 * ## Source
 * 005010X221A1, ISA.
 */
export const interchangeHeaderWidth: InterchangeCheck = {
  id: 'interchange-header-width',
  title: 'The elements of ISA have their fixed width',
  severity: 'warning',
  tags: ['envelope'],
  scope: 'interchange',
  run({ head }, report) {
    if (!head || elementCount(head.block, 0) !== 16) return;
    const wrong: string[] = [];
    const edits: (Edit | undefined)[] = [];
    for (let n = 1; n <= 16; n++) {
      const width = elementSpec(spec, n)?.max ?? 0;
      const { length } = elementText(head.block, 0, n);
      if (length === width) continue;
      wrong.push(`${elementSpec(spec, n)?.id} has ${length} instead of ${width} characters`);
      edits.push(padded(head.block, n, width));
    }
    if (wrong.length === 0) return;
    const mended = edits.filter((edit) => edit !== undefined);
    report({
      span: inBlock(head.block, head.span),
      message: `ISA does not have its fixed width: ${list(wrong)}.`,
      fixes:
        mended.length === wrong.length
          ? [{ title: 'Pad the elements of ISA to their width', kind: 'safe', edits: mended }]
          : [],
    });
  },
};

const spec = isaSpec();

function isaSpec() {
  const [place] = specsOf('ISA');
  if (!place) throw new Error('the guide has no ISA');
  return place.spec;
}

/** The element with blanks added or cut at its end; none where something else would have to go. */
function padded(block: Block, n: number, width: number): Edit | undefined {
  const value = elementText(block, 0, n).trimEnd();
  const span = elementSpan(block, 0, n);
  const holdsText = [2, 4, 6, 8].includes(n);
  if (!span || value.length > width || (!holdsText && value.length !== width)) return undefined;
  return { span: inBlock(block, span), text: value.padEnd(width) };
}
