import assert from 'node:assert/strict';
import { defaultOptions } from '../../../../server/checks/options';
import { findingsOf } from '../../../../server/engine/findings';
import { type Reported, spanInDocument } from '../../../../server/engine/reported';
import { blockText, elementCount, elementSpan, segmentSpan } from '../../../../server/syntax/block';
import { sequenceText } from '../../../../server/syntax/sequence';
import type { Property } from '../property';
import { assertClean } from '../words';

/** A text is read without loss, and what is found in it is inside the text and clean. */
export const reading: Property = {
  name: 'reading',
  oneIn: 1,
  hold({ text, document }) {
    const { sequence } = document;
    assert.ok(sequenceText(sequence) === text, 'the text is not the same');
    assert.ok(sequence.blocks.map(blockText).join('') === text, 'the blocks are not the text');
    for (const block of sequence.blocks) {
      let last = 0;
      for (let index = 0; index < block.segments; index++) {
        const span = segmentSpan(block, index);
        assert.ok(last <= span.start && span.start <= span.end && span.end <= block.length);
        last = span.start;
        for (let n = 1; n <= Math.min(elementCount(block, index), 50); n++) {
          const { start, end } = elementSpan(block, index, n) ?? { start: -1, end: -1 };
          assert.ok(last <= start && start <= end && end <= span.end, 'elements are not in order');
          last = start;
        }
        last = span.end;
      }
    }
    const inside = (reported: Reported, span: Reported['finding']['span']) => {
      const { start, end } = spanInDocument(document, reported.block, span);
      assert.ok(0 <= start && start <= end && end <= text.length, 'a span outside the text');
    };
    for (const reported of findingsOf(document, defaultOptions)) {
      const { check, finding } = reported;
      assert.notEqual(check.id, 'rule-failed', finding.message);
      inside(reported, finding.span);
      assertClean(finding.message);
      for (const { span, message } of finding.related ?? []) {
        inside(reported, span);
        assertClean(message);
      }
      for (const { title, edits } of finding.fixes ?? []) {
        assertClean(title);
        for (const { span } of edits) inside(reported, span);
      }
    }
  },
};
