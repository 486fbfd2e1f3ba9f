import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isClaim, parseDocument } from '../../server/document';
import { splitViewOf } from '../../server/features/split-view';
import { readView } from '../../server/lsp/read-view';
import { sequenceText } from '../../server/syntax/sequence';
import { positionIn, sample } from '../ask';

const commercial = sample('commercial');
const source = 'file:///all.835';

test('a view of an open file shares its blocks where the text is the same', () => {
  const { remittance, read } = viewed(commercial);
  assert.ok(read.sequence.blocks.every((block) => remittance.sequence.blocks.includes(block)));
  assert.equal(read.excerpt?.part, 'claim');
});

test('a view of a file of one line, or of a file that has changed, is read by itself', () => {
  const { remittance, read, text } = viewed(commercial.replaceAll('\n', ''));
  assert.equal(sequenceText(read.sequence), text);
  assert.equal(read.sequence.blocks.filter((block) => isClaim(block)).length, 1);
  assert.ok(!read.sequence.blocks.some((block) => remittance.sequence.blocks.includes(block)));
  const changed = viewed(commercial, commercial.replace('LX*1~\n', 'LX*1~\nTS3*1~\n'));
  assert.equal(sequenceText(changed.read.sequence), changed.text);
  assert.ok(changed.read.excerpt);
  assert.deepEqual(changed.read.excerpt.numbering, changed.numbering);
});

test('a view of a whole file is that file where it has one segment per line', () => {
  const remittance = parseDocument(commercial);
  const shown = {
    source,
    part: 'file',
    title: 'split',
    identity: { numbers: [], nth: 0 },
    numbering: [],
  } as const;
  assert.equal(readView(shown, commercial, remittance), remittance);
  assert.notEqual(readView(shown, `${commercial}\n`, remittance), remittance);
  assert.equal(readView(shown, commercial, undefined).excerpt, undefined);
});

/** The view of a claim as it is read while its file is open, maybe with another text by then. */
function viewed(text: string, later = text) {
  const position = positionIn(text, 'CLP*NG55-1009');
  const view = splitViewOf(parseDocument(text), { part: 'claim', at: { position } });
  assert.ok(view);
  const remittance = parseDocument(later);
  const shown = { source, part: 'claim', ...view } as const;
  return { remittance, read: readView(shown, view.text, remittance), ...view };
}
