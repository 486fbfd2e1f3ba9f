import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CodeActionRequest,
  CodeLensRequest,
  DocumentFormattingRequest,
  HoverRequest,
  PrepareRenameRequest,
  type Range,
  RenameRequest,
  type ResponseError,
} from 'vscode-languageserver';
import { parseDocument } from '../../server/document';
import { findPlace } from '../../server/features/find-place';
import { identity } from '../../server/features/identity';
import { splitView } from '../../server/features/split-view';
import { findElement, fullElementName, locateElement } from '../../server/located-element';
import type { PlaceIdentity } from '../../server/protocol/identity';
import { joinSegmentsRequest } from '../../server/protocol/segments';
import { shownViewsNotification } from '../../server/protocol/shown-views';
import { splitAddress } from '../../server/protocol/split-address';
import type { SplitView } from '../../server/protocol/split-view';
import { statusRequest } from '../../server/protocol/status';
import { ask, positionIn, rangeOfPart, textAt } from '../ask';
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

test('a part is the same from any position in it, and is found again by its numbers', async () => {
  const view = await ask<SplitView>(splitView, joined, at('CAS*CO*45*10', 'claim'));
  const { identity } = view;
  assert.deepEqual(identity, {
    numbers: ['000000001', '0001', '12345678', 'A2', '1', 'X2'],
    nth: 0,
  });
  const again = { part: 'claim', at: { identity } };
  const moved = await ask<SplitView>(splitView, joined.replace('CAS*CO*45*20~', ''), again);
  assert.equal(moved.title, 'claim A2');
  assert.equal(moved.text, view.text);
  assert.notDeepEqual(moved.numbering, view.numbering);
  const gone = await ask<ResponseError>(splitView, joined.replace('CLP*A2', 'CLP*A3'), again);
  assert.match(gone.message, /this claim is no longer in it/);
});

test('of claims with the same numbers, the same one is found again', async () => {
  const twice = joined.replace('CLP*A2*1*50*40**MB*X2', 'CLP*A1*1*50*40**MB*X1');
  const place = { position: positionIn(twice, 'CLP*A1*1*50') };
  const second = await ask<SplitView>(splitView, twice, { part: 'claim', at: place });
  assert.equal(second.identity.nth, 1);
  const again = await ask<SplitView>(splitView, twice, {
    part: 'claim',
    at: { identity: second.identity },
  });
  assert.deepEqual(again, second);
});

test('a place that is still there, but in no claim, is not called changed', async () => {
  for (const outside of ['ISA*', 'BPR*']) {
    const place = await ask<PlaceIdentity>(identity, text, { position: positionIn(text, outside) });
    const view = await ask<ResponseError>(splitView, text, { part: 'claim', at: { place } });
    assert.equal(view.message, 'The cursor is not in a claim.');
  }
});

test('a place leads to the very same segment of another document, and to no other one', async () => {
  const view = await ask<SplitView>(splitView, joined, at('CLP*A2', 'claim'));
  const excerpt = parseDocument(view.text, { part: 'claim', numbering: view.numbering });
  const position = positionIn(view.text, '45*10');
  const place = await ask<PlaceIdentity>(identity, excerpt, { position });
  const range = await ask<Range>(findPlace, joined, { place });
  assert.equal(textAt(joined, range), '45');
  for (const changed of [
    joined.replace('CAS*CO*45*20~', ''),
    joined.replace('CAS*CO*45*10', 'CAS*CO*45*11'),
    joined.replace('CLP*A2', 'CLP*A3'),
    joined.replace('TRN*1*12345678', 'TRN*1*12345679'),
  ]) {
    assert.notEqual(changed, joined);
    const refused = await ask<ResponseError>(findPlace, changed, { place });
    assert.match(refused.message, /is not the one you came from/);
    const view = await ask<ResponseError>(splitView, changed, { part: 'claim', at: { place } });
    assert.match(view.message, /is not the one you came from/);
  }
});

test('what lost its terminator is shown without one', async () => {
  const lost = text.replace('CAS*CO*45*20~', 'CAS*CO*45*20');
  assert.notEqual(lost, text);
  const view = await ask<SplitView>(splitView, lost, at('CLP*A2', 'file'));
  assert.equal(view.text, lost);
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

test('a view has no text to change: fixes change the remittance it shows', async () => {
  const wrong = joined.replace('CAS*CO*45*10~', 'CAS*CO*45*$10~');
  const view = await ask<SplitView>(splitView, wrong, at('CLP*A2', 'claim'));
  const source = 'file:///all.835';
  const uri = splitAddress({ source, part: 'claim', ...view });
  const client = await startClient();
  client.open(source, wrong);
  client.open(uri, view.text);
  const { connection } = client;
  const textDocument = { uri };
  const options = { tabSize: 2, insertSpaces: true };
  const position = positionIn(view.text, '0001', 1);
  const answers = [
    await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options }),
    await connection.sendRequest(PrepareRenameRequest.type, { textDocument, position }),
    await connection.sendRequest(RenameRequest.type, { textDocument, position, newName: '0002' }),
    await client.ask(joinSegmentsRequest, { textDocument }),
  ];
  assert.deepEqual(answers, [null, null, null, null]);
  const range = rangeOfPart(view.text, '$10');
  const params = { textDocument, range, context: { diagnostics: [] } };
  const changed = async () =>
    ((await connection.sendRequest(CodeActionRequest.type, params)) ?? []).flatMap((action) =>
      'edit' in action && action.edit?.changes ? Object.entries(action.edit.changes) : [],
    );
  const [[file, [edit]] = ['', []]] = await changed();
  assert.equal(file, source);
  assert.equal(edit && textAt(wrong, edit.range), '$10');
  client.change(source, 2, [{ range: rangeOfPart(wrong, 'CAS*CO*45*20~'), text: '' }]);
  assert.deepEqual(await changed(), []);
  await client.close();
});

test('a finding is listed once: in the view that is on the screen, or else in the source', async () => {
  const wrong = joined.replace('CAS*CO*45*10~', 'CAS*CO*45*$10~').replace('ST*835', 'ST*836');
  const view = await ask<SplitView>(splitView, wrong, at('CLP*A2', 'claim'));
  const source = 'file:///all.835';
  const uri = splitAddress({ source, part: 'claim', ...view });
  const client = await startClient();
  const listed = async (uris: readonly string[]) => {
    client.tell(shownViewsNotification, { uris });
    const asked = await client.ask(statusRequest, {
      textDocument: { uri: source },
      position: { line: 0, character: 0 },
    });
    assert.ok(asked);
    return [source, uri].map((one) => client.latest(one).map(({ code }) => String(code)));
  };
  client.open(source, wrong);
  client.open(uri, view.text);
  await client.diagnostics(source, 1);
  await client.diagnostics(uri, 1);
  const [whole = [], none] = await listed([]);
  assert.deepEqual(none, []);
  assert.ok(whole.includes('amount-format'));
  const [rest = [], own = []] = await listed([uri]);
  assert.ok(own.includes('amount-format') && !rest.includes('amount-format'));
  assert.deepEqual([...rest, ...own].sort(), [...whole].sort());
  client.closeFile(uri);
  assert.deepEqual((await listed([]))[0], whole);
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
    at: { position: { line: 0, character: 0 } },
  });
  assert.equal(view.text.replaceAll('\n', ''), odd);
  const lines = text.replaceAll('~\n', '\n');
  const same = await ask<SplitView>(splitView, lines, {
    part: 'file',
    at: { position: { line: 0, character: 0 } },
  });
  assert.equal(same.text, lines);
});

function at(part: string, of: 'file' | 'payment' | 'claim') {
  return { part: of, at: { position: positionIn(joined, part) } };
}
