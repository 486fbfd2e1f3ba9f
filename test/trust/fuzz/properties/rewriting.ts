import assert from 'node:assert/strict';
import { defaultOptions } from '../../../../server/checks/options';
import { parseDocument, type RemittanceDocument } from '../../../../server/document';
import { splitViewOf } from '../../../../server/features/split-view';
import { splitRemittance } from '../../../../server/folder/split';
import { readView } from '../../../../server/lsp/read-view';
import { plainMoney } from '../../../../server/remit/money';
import { totalsOf } from '../../../../server/report/totals';
import { segmentSpan, textOf } from '../../../../server/syntax/block';
import {
  endsSegmentsByBreak,
  joinSegments,
  type Respacing,
  splitSegments,
} from '../../../../server/syntax/layout';
import { applyEdits } from '../../../apply-edits';
import type { Property } from '../property';

const uri = 'file:///remittance.835';

/** Whatever writes a text again keeps every segment: format, join, split views, split. */
export const rewriting: Property = {
  name: 'rewriting',
  oneIn: 3,
  hold({ text, document, random }) {
    const segments = segmentsOf(document);
    const apart = respaced(text, splitSegments(document.sequence));
    assert.deepEqual(segmentsOf(parseDocument(apart)), segments, 'formatting changes segments');
    assert.deepEqual(splitSegments(parseDocument(apart).sequence), [], 'formatting twice');
    if (!endsSegmentsByBreak(document.sequence)) {
      const together = parseDocument(respaced(text, joinSegments(document.sequence)));
      // Where all lines have the same text around them now, that is seen, and nothing else is read.
      if (!together.sequence.blocks.some(({ delimiters }) => delimiters.converted)) {
        // More of the text is near the ISA, and may tell that terminators are not doubled after all.
        const filled = segmentsOf(together).filter(Boolean);
        assert.deepEqual(filled, segments.filter(Boolean), 'joining changes segments');
      }
    }
    const view = splitViewOf(document, { part: 'file', at: { identity: { numbers: [], nth: 0 } } });
    assert.ok(view);
    assert.deepEqual(segmentsOf(parseDocument(view.text)), segments, 'segments of a split view');
    const made = splitRemittance(
      document,
      random.one([
        { kind: 'payment' },
        { kind: 'payee' },
        { kind: 'claims', count: random.between(1, 3) },
      ]),
    );
    if (!('fault' in made)) assert.equal(sentIn(made.texts), sentIn([text]), 'split loses money');
    for (const part of ['payment', 'claim'] as const) {
      const { blocks } = document.sequence;
      if (blocks.length === 0) continue;
      const start = document.sequence.starts[random.below(blocks.length)] ?? 0;
      const position = { line: 0, character: start };
      const shown = splitViewOf(document, { part, at: { position } });
      if (shown) readView({ source: uri, part, ...shown }, shown.text, document);
    }
  },
};

function respaced(text: string, changes: readonly Respacing[]): string {
  return applyEdits(text, changes);
}

function segmentsOf({ sequence }: RemittanceDocument): string[] {
  return sequence.blocks.flatMap((block) =>
    Array.from({ length: block.segments }, (_, i) => textOf(block, segmentSpan(block, i))),
  );
}

function sentIn(texts: readonly string[]): string {
  const { sent } = totalsOf(parseDocument(texts.join('')), defaultOptions.sequestration);
  return plainMoney(sent);
}
