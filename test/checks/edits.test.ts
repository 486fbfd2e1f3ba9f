import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editsApart, type TextEdit } from '../../server/checks/fixes';
import { applyEdits } from '../apply-edits';

const edit = (start: number, end: number, text: string): TextEdit => ({
  span: { start, end },
  text,
});

test('fixes that do not overlap are all applied, in the order of the text', () => {
  const edits = editsApart([[edit(4, 5, 'E'), edit(0, 1, 'A')], [edit(2, 3, 'C')], []]);
  assert.equal(applyEdits('abcde', edits), 'AbCdE');
});

test('a fix that overlaps an earlier one waits as a whole', () => {
  const edits = editsApart([
    [edit(2, 4, 'X'), edit(0, 1, 'A')],
    [edit(3, 5, 'Y'), edit(6, 7, 'Z')],
  ]);
  assert.equal(applyEdits('abcdefg', edits), 'AbXefg');
});

test('what is put in at one place keeps its order', () => {
  assert.equal(applyEdits('ab', editsApart([[edit(1, 1, 'x')], [edit(1, 1, 'y')]])), 'axyb');
});

test('taken edits never overlap, and each fix is taken whole or not at all', () => {
  const anyEdit = fc.tuple(fc.nat(30), fc.nat(5)).map(([at, size]) => edit(at, at + size, '#'));
  const anyFix = fc
    .array(anyEdit, { maxLength: 3 })
    .filter((edits) => editsApart(edits.map((one) => [one])).length === edits.length);
  fc.assert(
    fc.property(fc.array(anyFix, { maxLength: 8 }), (fixes) => {
      const taken = editsApart(fixes);
      taken.forEach((one, i) => {
        assert.ok(i === 0 || (taken[i - 1] as TextEdit).span.end <= one.span.start);
      });
      for (const edits of fixes) {
        const kept = edits.filter((one) => taken.includes(one));
        assert.ok(kept.length === 0 || kept.length === edits.length);
      }
    }),
  );
});
