import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openFiles } from '../../server/lsp/open-file';
import { sequenceText } from '../../server/syntax/sequence';
import { generateRemittance } from '../bench/generate';

const uri = 'file:///remittance.835';
const editing = openFiles(
  () => undefined,
  () => undefined,
);
const text = generateRemittance({ bytes: 30_000 });

test('many changes at once leave the text that the library leaves', () => {
  const file = editing.create(uri, 'x12-835', 1, text);
  const words = fc.constantFrom('', '1', 'CO', '~\n', 'CLP*A1*1*100*80~\r\n');
  const changes = fc.array(
    fc.record({ line: fc.nat(1_400), from: fc.nat(12), length: fc.nat(9), typed: words }),
    { minLength: 90, maxLength: 130 },
  );
  fc.assert(
    fc.property(changes, fc.boolean(), (all, fromTheEnd) => {
      const ordered = fromTheEnd ? all.toSorted((a, b) => b.line - a.line) : all;
      const apart = ordered.filter(({ line }, i) => i === 0 || line !== ordered[i - 1]?.line);
      const events = apart.map(({ line, from, length, typed }): TextDocumentContentChangeEvent => {
        const start = { line, character: from };
        return { range: { start, end: { line, character: from + length } }, text: typed };
      });
      const library = TextDocument.create(uri, 'x12-835', 1, text);
      const expected = TextDocument.update(library, events, 2).getText();
      const { remittance, version } = editing.update(file, events, 2);
      assert.ok(sequenceText(remittance.sequence) === expected);
      assert.equal(version, 2);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test('a word is replaced everywhere in one reading', () => {
  const file = editing.create(uri, 'x12-835', 1, text);
  const events = text.split('\n').flatMap((segment, line) => {
    if (!segment.startsWith('CAS*CO')) return [];
    const range = { start: { line, character: 4 }, end: { line, character: 6 } };
    return [{ range, text: 'PI' }];
  });
  assert.ok(events.length > 100);
  const { remittance } = editing.update(file, events.reverse(), 2);
  assert.ok(sequenceText(remittance.sequence) === text.replaceAll('CAS*CO', 'CAS*PI'));
  assert.equal(new Set(remittance.sequence.blocks.map(({ tokens }) => tokens)).size, 1);
});

test('a text that is sent whole is read again', () => {
  const file = editing.create(uri, 'x12-835', 1, text);
  const { remittance } = editing.update(file, [{ text: 'CLP*A1~' }], 2);
  assert.equal(sequenceText(remittance.sequence), 'CLP*A1~');
});

test('a change is of the whole text without a range, and what came before it does not count', () => {
  const file = editing.create(uri, 'x12-835', 1, text);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
  const changes = [
    { range, text: 'x' },
    { range: null, text: 'CLP*A1~' } as unknown as TextDocumentContentChangeEvent,
    { range, text: 'SVC' },
  ];
  const { remittance } = editing.update(file, changes, 2);
  assert.equal(sequenceText(remittance.sequence), 'SVC*A1~');
});
