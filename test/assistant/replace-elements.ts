import type { RemittanceDocument } from '../../server/document';
import { elementSpan, segmentId, textOf } from '../../server/syntax/block';
import { sequenceText } from '../../server/syntax/sequence';

/** An element of a text as a segment's ID and a number. */
export interface Met {
  readonly id: string;
  readonly element: number;
  readonly text: string;
  /** The first element of its segment, which says what the others are. */
  readonly qualifier: string;
}

/** The text of a document with some of its elements replaced; `undefined` leaves one as it is. */
export function replaceElements(
  { sequence }: RemittanceDocument,
  replacement: (met: Met) => string | undefined,
): string {
  const whole = sequenceText(sequence);
  let text = '';
  let done = 0;
  sequence.blocks.forEach((block, blockNumber) => {
    const start = sequence.starts[blockNumber] as number;
    for (let index = 0; index < block.segments; index++) {
      const id = segmentId(block, index);
      for (let element = 1; ; element++) {
        const span = elementSpan(block, index, element);
        if (!span) break;
        const first = elementSpan(block, index, 1);
        const own = textOf(block, span);
        const met = { id, element, text: own, qualifier: first ? textOf(block, first) : '' };
        const other = own.trim() === '' ? undefined : replacement(met);
        if (other === undefined) continue;
        text += whole.slice(done, start + span.start) + other;
        done = start + span.end;
      }
    }
  });
  return text + whole.slice(done);
}
