import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  type ClientCapabilities,
  DefinitionRequest,
  ExecuteCommandRequest,
  HoverRequest,
  type Location,
  ShowDocumentRequest,
  TextDocumentContentRefreshRequest,
  TextDocumentContentRequest,
} from 'vscode-languageserver/node';
import { commandIds } from '../../server/protocol/command-ids';
import { folderFileRequest } from '../../server/protocol/folder';
import { splitScheme } from '../../server/protocol/split-address';
import {
  openTextViewCommand,
  pageAddress,
  pageAtAddress,
  pageScheme,
  type TextView,
  textViews,
} from '../../server/protocol/text-views';
import { startClient, type TestClient } from '../client';

const uri = 'file:///folder/april%202025.835';
const text = readFileSync('client/media/sample.835', 'utf8');
const lines = text.split('\n');

test('every view of a place is a text document, and its lines lead back to the segments', async () => {
  const client = await startClient();
  client.open(uri, text);
  for (const view of textViews) {
    const address = await open(client, view, 'CLP*');
    assert.match(address, /^remittance-(page|split):\/\/\/april%202025\.835/, view);
    const shown = await textOf(client, address);
    assert.ok(shown.length > 60, view);
    if (view.startsWith('split')) continue;
    for (let line = 0; line < shown.split('\n').length; line++) {
      const [target] = await definitions(client, address, line);
      if (target) assert.equal(target.uri, uri);
    }
  }
  await client.close();
});

test('a line of a page leads to its segment', async () => {
  const client = await startClient();
  client.open(uri, text);
  const claim = await open(client, 'claim', 'CAS*CO*45*75');
  const page = (await textOf(client, claim)).split('\n');
  const [patient] = await definitions(
    client,
    claim,
    page.findIndex((line) => line.startsWith('Patient')),
  );
  assert.match(lines[patient?.range.start.line ?? 0] ?? '', /^NM1\*QC/);
  const [finding] = await definitions(
    client,
    claim,
    page.findIndex((line) => line.includes('sequestration-amount')),
  );
  assert.match(lines[finding?.range.start.line ?? 0] ?? '', /^CAS.*253/);
  const list = await open(client, 'claims', 'CLP*');
  const rows = (await textOf(client, list)).split('\n');
  const first = rows.findIndex((line) => line.startsWith('---')) + 1;
  const [claimRow] = await definitions(client, list, first);
  assert.match(lines[claimRow?.range.start.line ?? 0] ?? '', /^CLP\*/);
  await client.close();
});

test('the ledger follows adjustments through all open files, and leads to their payments', async () => {
  const client = await startClient();
  client.open(uri, text);
  const other = 'file:///folder/other.835';
  client.open(other, readFileSync('test/samples/commercial.835', 'utf8'));
  const address = await open(client, 'ledger', '');
  const ledger = (await textOf(client, address)).split('\n');
  const row = ledger.findIndex((line) => line.includes('HM2025071144'));
  assert.match(ledger[row] ?? '', /1048823 +WO +HM2025071144 +125\.50 .* other\.835/);
  const [target] = await definitions(client, address, row);
  assert.deepEqual([target?.uri, target?.range.start.line], [other, 2]);
  assert.deepEqual(await definitions(client, address, 0), []);
  const file = 'file:///folder/not-open.835';
  const closed = readFileSync('test/samples/commercial.835', 'utf8')
    .replaceAll('1048823', '777')
    .replace('125.5*', '9*');
  await client.connection.sendRequest(folderFileRequest.method, {
    uri: file,
    text: closed,
    sidecar: null,
  });
  const both = (await textOf(client, address)).split('\n');
  const [start] = await definitions(
    client,
    address,
    both.findIndex((line) => / 777 +WO /.test(line)),
  );
  assert.deepEqual([start?.uri, start?.range.start.line], [file, 0]);
  await client.close();
});

test('a split view that is open is a remittance, and a page that is open is not', async () => {
  const client = await startClient();
  client.open(uri, lines.join(''));
  const split = await open(client, 'split file', '');
  client.open(split, await textOf(client, split));
  assert.deepEqual((await client.diagnostics(split, 1)).map(({ code }) => code).sort(), [
    'sequestration-amount',
    'set-segment-count',
  ]);
  const [target] = await definitions(client, split, lines.indexOf('LX*1~') + 1);
  assert.equal(target?.uri, uri);
  assert.equal(target?.range.start.line, 0);
  const page = await open(client, 'payment', '');
  client.open(page, await textOf(client, page));
  const position = { line: 0, character: 0 };
  const hover = { textDocument: { uri: page }, position };
  assert.equal(await client.connection.sendRequest(HoverRequest.type, hover), null);
  assert.deepEqual(
    (await client.published(2)).filter((one) => one.uri === page),
    [],
  );
  await client.close();
});

test('an editor is offered the schemes it can use, and asked to show or read again', async () => {
  const offered = async (capabilities: ClientCapabilities) => {
    const client = await startClient({}, capabilities);
    const { workspace, executeCommandProvider } = client.initialized.capabilities;
    await client.close();
    return [workspace?.textDocumentContent, executeCommandProvider?.commands];
  };
  const any = [{ schemes: [pageScheme, splitScheme] }, [openTextViewCommand]];
  assert.deepEqual(await offered({}), any);
  const own = { remittance: { commands: [commandIds.showRule] } };
  assert.deepEqual(await offered({ experimental: own }), [{ schemes: [pageScheme] }, undefined]);

  const window = { showDocument: { support: true } };
  const client = await startClient({}, { window, workspace: { textDocumentContent: {} } });
  const shown: string[] = [];
  client.connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
    shown.push(uri);
    return { success: true };
  });
  const refreshed = new Promise<string>((resolve) => {
    client.connection.onRequest(TextDocumentContentRefreshRequest.type, ({ uri }) => resolve(uri));
  });
  client.open(uri, text);
  const address = await open(client, 'worklist', '');
  assert.deepEqual(shown, [address]);
  await textOf(client, address);
  client.change(uri, 2, [{ text: text.replace('CLP*', 'CLP*X') }]);
  assert.equal(await refreshed, address);
  await client.close();
});

test('what there is no view of is refused in words', async () => {
  const client = await startClient();
  const page = pageAddress({ source: uri, page: 'payment' });
  await assert.rejects(textOf(client, page), /not open/);
  client.open(uri, text);
  await assert.rejects(textOf(client, 'remittance-page:///x?%7B%7D'), /not the address/);
  await assert.rejects(textOf(client, 'file:///x'), /not the address/);
  await assert.rejects(open(client, 'claim', 'ISA*'), /no such view/);
  await assert.rejects(open(client, 'claim page' as TextView, 'CLP*'), /a view/);
  await client.close();
});

test('an address says what is shown, and any other shows nothing', () => {
  const shown = { source: 'file:///c%3A/%E2%82%AC%20%25.835', page: 'claim', segment: 12 } as const;
  assert.deepEqual(pageAtAddress(pageAddress(shown)), shown);
  assert.deepEqual(pageAtAddress(new URL(pageAddress(shown)).href), shown);
  for (const odd of ['', 'file:///a', `${pageScheme}:?%`, `${pageScheme}:?${'%7B%7D'}`]) {
    assert.equal(pageAtAddress(odd), undefined);
  }
});

/** The address of a view of the line that begins with these words. */
function open({ connection }: TestClient, view: TextView, line: string): Promise<string> {
  const position = {
    line: Math.max(
      0,
      lines.findIndex((one) => one.startsWith(line)),
    ),
    character: 1,
  };
  return connection.sendRequest(ExecuteCommandRequest.type, {
    command: openTextViewCommand,
    arguments: [{ textDocument: { uri }, position, view }],
  });
}

async function textOf({ connection }: TestClient, address: string): Promise<string> {
  return (await connection.sendRequest(TextDocumentContentRequest.type, { uri: address })).text;
}

async function definitions({ connection }: TestClient, address: string, line: number) {
  const found = await connection.sendRequest(DefinitionRequest.type, {
    textDocument: { uri: address },
    position: { line, character: 0 },
  });
  return found === null ? [] : ([found].flat() as Location[]);
}
