import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ClientCapabilities,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver/node';
import { defaultOptions } from '../../server/checks/options';
import { parseDocument } from '../../server/document';
import { checkInSteps } from '../../server/engine/check-in-steps';
import { worstOf } from '../../server/engine/worst';
import { diagnosticsOf } from '../../server/features/editor/diagnostics';
import { generateRemittance } from '../bench/generate';
import { startClient, type TestClient } from '../client';
import { readFixture } from '../harness';

const uri = 'file:///remittance.835';
const text = generateRemittance({ bytes: 2_000 });
const asking: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};

test('versions that are overtaken are never published, and none after a newer one', async () => {
  const client = await startClient();
  client.open(uri, generateRemittance({ bytes: 1_000_000, claimsPerPayment: 400 }));
  const versions = Array.from({ length: 8 }, (_, i) => i + 2);
  for (const version of versions) client.change(uri, version, [insertion(60 + version, '1')]);
  await client.diagnostics(uri, 9);
  assert.deepEqual(await versionsOf(client), [9]);
  client.change(uri, 10, [insertion(30, '1')]);
  client.change(uri, 11, [insertion(31, '1')]);
  await client.diagnostics(uri, 11);
  assert.deepEqual(await versionsOf(client), [9, 10, 11]);
  await client.close();
});

test('a claim and the totals of its payment are checked at once, the rest after a pause', async () => {
  const client = await startClient();
  client.open(uri, text);
  await client.diagnostics(uri, 1);
  const count = { line: lineOf('GE*'), character: 'GE*'.length };
  client.change(uri, 2, [
    insertion(lineOf('CAS*CO'), '9'),
    { range: { start: count, end: count }, text: '9' },
  ]);
  const published = await client.published(3);
  assert.deepEqual(
    published.map(({ version }) => version),
    [1, 2, 2],
  );
  const [, atOnce = [], all = []] = published.map(({ diagnostics }) =>
    diagnostics.map(({ code }) => code),
  );
  assert.ok(atOnce.includes('claim-balance') && !atOnce.includes('group-set-count'));
  assert.ok(all.includes('claim-balance') && all.includes('group-set-count'));
  await client.close();
});

test('a client that asks gets an answer and is asked to pull again', async () => {
  const client = await startClient({}, asking);
  const { diagnosticProvider } = client.initialized.capabilities;
  assert.deepEqual(diagnosticProvider, {
    interFileDependencies: false,
    workspaceDiagnostics: false,
  });
  const refreshed = countRefreshes(client);
  client.open(uri, text);
  const first = await ask(client);
  assert.equal(first.kind, 'full');
  assert.deepEqual(codes(first), []);
  await refreshed(1);
  const again = await ask(client, first.resultId);
  assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });

  client.change(uri, 2, [insertion(lineOf('CAS*CO'), '9')]);
  const second = await ask(client, first.resultId);
  assert.ok(codes(second).includes('claim-balance'));
  await refreshed(2);
  const third = await ask(client, second.resultId);
  assert.deepEqual(third, { kind: 'unchanged', resultId: second.resultId });
  assert.deepEqual(await versionsOf(client), []);
  await client.close();
});

test('a client that has the findings already is not sent them again', async () => {
  const faulty = text.replaceAll('CAS*CO*45*', 'CAS*CO*45*1');
  const client = await startClient({}, asking);
  const refreshed = countRefreshes(client);
  client.open(uri, faulty);
  const first = await ask(client);
  assert.ok(codes(first).length > 10);
  await refreshed(1);
  // A character of a name says nothing to any check, one of an amount does.
  client.change(uri, 2, [insertion(lineOf('NM1*QC'), 'A')]);
  const second = await ask(client, first.resultId);
  assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
  assert.deepEqual(codes(await ask(client)), codes(first));
  const typed = insertion(lineOf('SVC*'), '7');
  client.change(uri, 3, [typed]);
  assert.equal((await ask(client, first.resultId)).kind, 'full');
  // An empty line before them moves all findings.
  const { start } = typed.range;
  const takenBack = { start, end: { ...start, character: start.character + 1 } };
  const top = { line: 2, character: 0 };
  client.change(uri, 4, [
    { range: takenBack, text: '' },
    { range: { start: top, end: top }, text: '\n' },
  ]);
  const moved = await ask(client);
  assert.deepEqual(
    linesOf(moved),
    linesOf(first).map((line) => line + 1),
  );
  await client.close();
});

test('a question about a file that closes is answered, with nothing', async () => {
  const client = await startClient({}, asking);
  client.open(uri, generateRemittance({ bytes: 1_000_000, claimsPerPayment: 400 }));
  const answer = ask(client);
  client.closeFile(uri);
  assert.deepEqual(await answer, { kind: 'full', items: [] });
  assert.deepEqual(await ask(client), { kind: 'full', items: [] });
  await client.close();
});

test('of one rule a hundred findings are shown, and how many there are', async () => {
  const claims = Array.from({ length: 1_200 }, (_, i) => `CLP*A${i}*1*100*70**MB*X${i}~`);
  const { text: many } = readFixture(`${claims.join('\nCAS*CO*45*20~\n')}\n`);
  const client = await startClient({ checks: { 'claim-balance': 'error' } });
  client.open(uri, many.replace('GE*1*1', 'GE*1*2'));
  const found = await client.diagnostics(uri, 1);
  const balance = found.filter(({ code }) => code === 'claim-balance');
  assert.equal(balance.length, 101);
  const [head] = balance;
  assert.match(String(head?.message), /: 1,199 findings\. The first 100 are listed\.$/);
  assert.equal(head?.range.start.line, 0);
  assert.deepEqual(head?.relatedInformation?.[0]?.location.range, balance[1]?.range);
  await client.close();
});

test('at most a thousand findings are shown, the worst first, the rest in one', () => {
  const { text } = readFixture(`${'CLP*A1*1*100*70**MB*X1~\n'.repeat(30)}`);
  const target = { document: parseDocument(text), uri, client: {} };
  const steps = checkInSteps(target.document, defaultOptions);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { listed } = worstOf(step.value, 100, 100);
  const many = Array.from({ length: 30 }, () => listed).flat();
  const found = diagnosticsOf(target, { listed: many, rolledUp: [], omitted: 7 });
  assert.ok(many.length > 1_000);
  assert.equal(found.length, 1_000);
  assert.equal(
    found.at(-1)?.message,
    `${many.length + 7 - 999} more findings are not shown; the most severe ones are.`,
  );
  const ranks = found.slice(0, -1).map(({ severity }) => severity ?? 0);
  assert.deepEqual(
    ranks,
    ranks.toSorted((a, b) => a - b),
  );
});

function ask(client: TestClient, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
    ...(previousResultId !== undefined && { previousResultId }),
  });
}

async function versionsOf(client: TestClient, count = 0) {
  return (await client.published(count)).map(({ version }) => version);
}

function codes(report: DocumentDiagnosticReport) {
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [report.kind];
}

function linesOf(report: DocumentDiagnosticReport): number[] {
  return report.kind === 'full' ? report.items.map(({ range }) => range.start.line) : [];
}

/** Waits until the server has asked so often to be asked. */
function countRefreshes(client: TestClient): (count: number) => Promise<void> {
  let count = 0;
  const waiting: (() => void)[] = [];
  client.connection.onRequest(DiagnosticRefreshRequest.type, () => {
    count++;
    for (const wake of waiting.splice(0)) wake();
  });
  return async (wanted) => {
    while (count < wanted) await new Promise<void>((resolve) => waiting.push(resolve));
  };
}

function insertion(line: number, inserted: string) {
  const at = { line, character: 10 };
  return { range: { start: at, end: at }, text: inserted };
}

function lineOf(segment: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(segment));
}
