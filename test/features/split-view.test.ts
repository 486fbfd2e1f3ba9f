import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodeLensRequest, HoverRequest, type ResponseError } from 'vscode-languageserver';
import { parseDocument } from '../../server/document';
import { splitView } from '../../server/features/split-view';
import { findElement, fullElementName, locateElement } from '../../server/located-element';
import { splitAddress } from '../../server/protocol/split-address';
import type { SplitView } from '../../server/protocol/split-view';
import { statusRequest } from '../../server/protocol/status';
import { ask, positionIn } from '../ask';
import { startClient } from '../client';
import { readFixture } from '../harness';

const { text } = readFixture(`CLP*A1*1*100*80**MB*X1~
CAS*CO*45*20~
CLP*A2*1*50*40**MB*X2~
CAS*CO*45*10~
`);
const joined = text.replaceAll('~\n', '~');

test('a file of one line is shown with one segment per line, and every segment keeps its number', async () => {
  const view = await ask<SplitView>(splitView, joined, at('CLP*A2', 'file'));
  assert.equal(view.text, text);
  assert.deepEqual(view.numbering, []);
});

test('one claim is shown below the headers it is read by, its segments numbered as in the file', async () => {
  const view = await ask<SplitView>(splitView, joined, at('CLP*A2', 'claim'));
  const ids = view.text.split('\n').map((segment) => segment.split('*')[0]);
  assert.deepEqual(ids.slice(0, 4), ['ISA', 'GS', 'ST', 'BPR']);
  assert.deepEqual(ids.slice(-4), ['LX', 'CLP', 'CAS', '']);
  assert.equal(view.title, 'claim A2');
  const excerpt = parseDocument(view.text, { part: 'claim', numbering: view.numbering });
  const whole = parseDocument(joined);
  for (const part of ['CLP*A2', 'CAS*CO*45*10', 'BPR*']) {
    const there = locateElement(whole, joined.indexOf(part) + 5);
    const here = locateElement(excerpt, view.text.indexOf(part) + 5);
    assert.ok(there && here);
    assert.equal(fullElementName(here), fullElementName(there));
    assert.equal(findElement(excerpt, there)?.index, here.index);
  }
  const absent = locateElement(whole, joined.indexOf('CLP*A1'));
  assert.equal(findElement(excerpt, { segment: absent?.segment ?? 0 }), undefined);
});

test('one payment is shown whole', async () => {
  const view = await ask<SplitView>(splitView, joined, at('CAS*CO*45*20', 'payment'));
  assert.equal(view.text, text.slice(0, text.indexOf('GE*')));
  assert.deepEqual(view.numbering, [{ here: 1, inFile: 1 }]);
});

test('a part is the same from any position in it, and is found again by its title', async () => {
  const view = await ask<SplitView>(splitView, joined, at('CAS*CO*45*10', 'claim'));
  assert.deepEqual(view.position, positionIn(joined, 'CLP*A2'));
  const { position, title } = view;
  const shorter = joined.replace('CAS*CO*45*20~', '');
  const moved = await ask<SplitView>(splitView, shorter, { part: 'claim', position, title });
  assert.equal(moved.title, 'claim A2');
  assert.equal(moved.text, view.text);
  assert.notDeepEqual(moved.numbering, view.numbering);
  const payment = await ask<SplitView>(splitView, joined, at('CLP*A2', 'payment'));
  assert.deepEqual(payment.position, positionIn(joined, 'ST*835'));
});

test('a view of one claim has the status of the claim, and nothing of its payment', async () => {
  const view = await ask<SplitView>(splitView, joined, at('CLP*A2', 'claim'));
  const uri = splitAddress({ source: 'file:///all.835', part: 'claim', ...view });
  const client = await startClient();
  client.open(uri, view.text);
  const textDocument = { uri };
  const position = positionIn(view.text, 'BPR*');
  const state = await client.ask(statusRequest, { textDocument, position });
  assert.deepEqual(
    [state?.total, state?.balance, state?.findings],
    ['40.00', 'balanced', undefined],
  );
  const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
  assert.deepEqual(
    lenses?.map(({ range }) => range.start.line),
    [positionIn(view.text, 'CLP*A2').line],
  );
  const found = await client.diagnostics(uri, 1);
  assert.deepEqual(
    found.map(({ code }) => code),
    ['segment-missing', 'service-date-missing'],
  );
  const said = await client.connection.sendRequest(HoverRequest.type, { textDocument, position });
  assert.doesNotMatch(JSON.stringify(said?.contents), /claims/);
  await client.close();
});

test('where there is no claim, the answer says so', async () => {
  const answer = await ask<ResponseError>(splitView, joined, at('GE*1', 'claim'));
  assert.match(answer.message, /not in a claim/);
});

test('unusual delimiters and terminators are kept', async () => {
  const odd = joined.replaceAll('*', '|').replaceAll('~', '\u001e');
  const view = await ask<SplitView>(splitView, odd, {
    part: 'file',
    position: { line: 0, character: 0 },
  });
  assert.equal(view.text.replaceAll('\n', ''), odd);
  const lines = text.replaceAll('~\n', '\n');
  const same = await ask<SplitView>(splitView, lines, {
    part: 'file',
    position: { line: 0, character: 0 },
  });
  assert.equal(same.text, lines);
});

function at(part: string, of: 'file' | 'payment' | 'claim') {
  return { part: of, position: positionIn(joined, part) };
}
