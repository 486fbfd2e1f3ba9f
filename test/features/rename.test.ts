import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PrepareRenameResult, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { prepareRename } from '../../server/features/prepare-rename';
import { rename } from '../../server/features/rename';
import { ask, positionIn, sample, spellings, uri } from '../ask';

const commercial = sample('commercial');

for (const [spelling, write] of Object.entries(spellings)) {
  test(`control numbers are renamed in pairs in ${spelling}`, async () => {
    const text = write(commercial);
    const renamed = async (part: string, nth: number, newName: string) => {
      const position = positionIn(text, part, nth);
      const edit = await ask<WorkspaceEdit>(rename, text, { position, newName });
      const before = TextDocument.create(uri, 'x12-835', 1, text);
      return TextDocument.applyEdits(before, edit.changes?.[uri] ?? []);
    };
    const control = text.replaceAll('000002856', '000000777');
    assert.equal(await renamed('000002856', 0, '000000777'), control);
    assert.equal(await renamed('000002856', 1, '000000777'), control);
    assert.equal(await renamed('0001', 1, 'A0002'), text.replace(/\b0001\b/g, 'A0002'));
    assert.equal(await renamed('2856', 3, '1'), text.replace(/(?<!\d)2856\b/g, '1'));
  });
}

test('a number in the wrong format is refused with a message', async () => {
  const refused = async (part: string, newName: string) => {
    const position = positionIn(commercial, part);
    const answer = await ask(rename, commercial, { position, newName });
    assert.ok(answer instanceof ResponseError);
    return answer.message;
  };
  assert.match(await refused('000002856', '2856'), /nine digits/);
  assert.match(await refused('000002856', '00000285A'), /nine digits/);
  assert.match(await refused('0001', '1'), /four to nine/);
  assert.match(await refused('0001', '00*1'), /four to nine/);
  assert.match(await refused('NG55-1001', '00000'), /Only control numbers/);
});

test('what can be renamed is known in advance', async () => {
  const prepare = (part: string) =>
    ask<PrepareRenameResult | ResponseError>(prepareRename, commercial, {
      position: positionIn(commercial, part),
    });
  assert.deepEqual(await prepare('000002856'), {
    range: { start: { line: 0, character: 90 }, end: { line: 0, character: 99 } },
    placeholder: '000002856',
  });
  assert.ok((await prepare('NG55-1001')) instanceof ResponseError);
  assert.ok((await prepare('ISA')) instanceof ResponseError);
});
