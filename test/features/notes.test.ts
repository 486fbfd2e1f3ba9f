import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type CodeAction,
  CodeActionRequest,
  CodeLensRequest,
  type Diagnostic,
  DiagnosticSeverity,
  HoverRequest,
} from 'vscode-languageserver/node';
import { commandIds } from '../../server/protocol/command-ids';
import {
  type AddNote,
  type ChangeNotesParams,
  type ChangeRequest,
  changeNotesRequest,
  exportNotesRequest,
  notesRequest,
  sidecarNotification,
} from '../../server/protocol/notes';
import { statusRequest } from '../../server/protocol/status';
import { writeOffText } from '../../server/protocol/write-off-text';
import { startClient, type TestClient } from '../client';
import { readFixture } from '../harness';

const uri = 'file:///remittance.835';
const textDocument = { uri };
const { text } = readFixture(`CLP*A1*1*100*80**MB*X1~
NM1*QC*1*EXAMPLE*PAT****MI*1EG4TE5MK73~
CAS*CO*45*17.6**253*2.4~
CLP*A2*1*100*80**MB*X2~
CAS*CO*45*20~
`);
const line = text.split('\n').findIndex((segment) => segment.startsWith('CAS*CO*45*17'));
const range = { start: { line, character: 16 }, end: { line, character: 16 } };
const added: ChangeRequest = {
  change: 'add',
  id: 'one',
  kind: 'write off',
  text: '=2+2 *posted*',
  created: '2025-08-16T09:00:00Z',
  range,
};

async function withNotes(client: TestClient, changes: readonly ChangeRequest[], hashed = false) {
  let sidecar: string | null = null;
  for (const change of changes) {
    const params: ChangeNotesParams = { textDocument, sidecar, change, hashed, salt: 'pepper' };
    const answer = await client.ask(changeNotesRequest, params);
    assert.equal(answer.problem, undefined);
    sidecar = answer.text ?? null;
  }
  client.tell(sidecarNotification, { uri, text: sidecar });
  return sidecar ?? '';
}

test('a note is written, found at its adjustment, shown on hover and exported', async () => {
  const client = await startClient();
  client.open(uri, text);
  const reply = { id: 'r', text: 'agreed', created: '2025-08-17T09:00:00Z' };
  await withNotes(client, [
    added,
    { change: 'reply', id: 'one', reply },
    { change: 'edit', id: 'one', changed: '2025-08-18T09:00:00Z', status: 'resolved' },
  ]);
  const { notes } = await client.ask(notesRequest, { textDocument });
  assert.equal(notes.length, 1);
  const [note] = notes;
  assert.equal(note?.where, 'claim A1, CO 253');
  assert.equal(note?.status, 'resolved');
  assert.deepEqual(note?.replies, [reply]);
  assert.deepEqual(note?.range?.start, { line, character: 16 });
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument,
    position: range.start,
  });
  assert.match(
    JSON.stringify(hover),
    /Write-off\*\* on 08\/16\/2025 \(resolved\): =2\+2 \\\\\*posted/,
  );
  const csv = await client.ask(exportNotesRequest, {
    textDocument,
    format: 'csv',
  });
  assert.match(csv, /'=2\+2/);
  assert.match(csv, /^Status,Kind,Payer,Payment date,Trace,Claim,Service date,Amount,/);
  assert.match(csv, /,08\/15\/2025,12345678,A1,,2\.40,/);
  assert.equal(csv.trimEnd().split('\r\n').length, 2);
  await client.close();
});

test('a sidecar holds no patient data except the claim number, which can be hashed', async () => {
  const client = await startClient();
  client.open(uri, text);
  const plain = await withNotes(client, [added]);
  assert.doesNotMatch(plain, /EXAMPLE\*|PAT|1EG4TE5MK73/);
  assert.match(plain, /"account": "A1"/);
  const hashed = await withNotes(client, [added], true);
  assert.doesNotMatch(hashed, /"A1"|"X1"/);
  assert.match(hashed, /"account": "hash:/);
  const { notes } = await client.ask(notesRequest, { textDocument });
  assert.deepEqual(notes[0]?.range?.start, { line, character: 16 });
  await client.close();
});

test('a sidecar that is broken, newer or of another file is refused with a message', async () => {
  const client = await startClient();
  client.open(uri, text);
  const other = (await withNotes(client, [added]))
    .replaceAll('A1', 'B9')
    .replaceAll('12345678', '999');
  for (const [sidecar, words] of [
    ['{', /not valid JSON/],
    ['{"version":9}', /newer version/],
    [other, /belongs to another/],
  ] as const) {
    const params: ChangeNotesParams = {
      textDocument,
      sidecar,
      change: added,
      hashed: false,
      salt: '',
    };
    const answer = await client.ask(changeNotesRequest, params);
    assert.equal(answer.text, undefined);
    assert.match(answer.problem ?? '', words);
  }
  await client.close();
});

test('an accepted finding is a hint from then on, or is hidden', async () => {
  const unbalanced = text.replace('*253*2.4', '*253*2.5');
  for (const [acceptedFindings, expected] of [
    ['hint', [DiagnosticSeverity.Hint]],
    ['hidden', []],
  ] as const) {
    const client = await startClient({ notes: { acceptedFindings } });
    client.open(uri, unbalanced);
    const [before] = (await client.diagnostics(uri, 1)).filter(isBalance);
    assert.equal(before?.severity, DiagnosticSeverity.Warning);
    const accepted: ChangeRequest = {
      ...added,
      kind: 'accepted',
      author: 'Dana',
      check: 'claim-balance',
      range: before.range,
    };
    await withNotes(client, [accepted]);
    const after = ((await client.published(2))[1]?.diagnostics ?? []).filter(isBalance);
    assert.deepEqual(
      after.map(({ severity }) => severity),
      expected,
    );
    const words = /^Accepted by Dana on 08\/16\/2025: =2\+2 \*posted\*\. Claim out of balance/;
    for (const { message } of after) assert.match(String(message), words);
    await client.close();
  }
});

test('an acceptance is taken back where it was given, and counted until then', async () => {
  const { addNote, resolveNote } = commandIds;
  const experimental = { remittance: { commands: [addNote, resolveNote] } };
  const client = await startClient({}, { experimental });
  client.open(uri, text.replace('*253*2.4', '*253*2.5'));
  const [found] = (await client.diagnostics(uri, 1)).filter(isBalance);
  assert.ok(found);
  const acceptance: ChangeRequest = {
    ...added,
    kind: 'accepted',
    author: 'Dana',
    check: 'claim-balance',
    range: found.range,
  };
  await withNotes(client, [acceptance]);
  const params = { textDocument, range: found.range, context: { diagnostics: [] } };
  const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
  const undo = actions.find(({ title }) =>
    title.startsWith('Undo acceptance by Dana on 08/16/2025'),
  );
  assert.deepEqual(undo && 'kind' in undo && undo.command?.arguments, [{ uri, id: 'one' }]);
  assert.ok(!actions.some(({ title }) => /^Accept this.*claim-balance/.test(title)));
  const position = { line: 0, character: 0 };
  assert.equal((await client.ask(statusRequest, { textDocument, position }))?.accepted, 1);
  const changed = '2025-08-18T09:00:00Z';
  await withNotes(client, [acceptance, { change: 'edit', id: 'one', changed, status: 'resolved' }]);
  const after = await client.ask(statusRequest, { textDocument, position });
  assert.equal(after?.accepted, undefined);
  await client.close();
});

test('all adjustments with a reason are noted at once, and none of them twice', async () => {
  const client = await startClient();
  client.open(uri, text.replace('CAS*CO*45*20~', 'CAS*CO*45*17.6**253*2.4~'));
  const { range: _, ...note } = added;
  const onAll: ChangeRequest = { ...note, change: 'addToAll', reason: '253' };
  const sidecar = await withNotes(client, [onAll, onAll]);
  const { notes } = await client.ask(notesRequest, { textDocument });
  assert.deepEqual(
    notes.map(({ where }) => where),
    ['claim A1, CO 253', 'claim A2, CO 253'],
  );
  const again = { ...onAll, id: 'two' };
  const answer = await client.ask(changeNotesRequest, {
    ...{ textDocument, sidecar, hashed: false, salt: '' },
    change: again,
  });
  assert.match(answer.problem ?? '', /No 253 without such a note/);
  await client.close();
});

test('a 253 that is off or not under CO is not noted as a write-off', async () => {
  const claims = `CLP*A1*1*100*98*0*MB*X1~
CAS*CO*253*2~
DTM*232*20250801~
CLP*A2*1*100*90*0*MB*X2~
CAS*CO*253*10~
DTM*232*20250801~
CLP*A3*1*100*98*2*MB*X3~
CAS*PR*253*2~
DTM*232*20250801~
`;
  const { text: claimText } = readFixture(claims);
  const remittance = { commands: [commandIds.addNote] };
  const client = await startClient({}, { experimental: { remittance } });
  client.open(uri, claimText);
  const { range: _, ...note } = added;
  await withNotes(client, [{ ...note, change: 'addToAll', reason: '253' }]);
  const { notes } = await client.ask(notesRequest, { textDocument });
  assert.deepEqual(
    notes.map(({ where, kind, text }) => [where, kind, text]),
    [
      ['claim A1, CO 253', 'write off', added.text],
      [
        'claim A2, CO 253',
        'ask the payer',
        'CO 253 is 10.00; expected 2.00 (2% of 100.00), so 8.00 too much. Contact the payer before it is written off; do not bill the patient.',
      ],
      [
        'claim A3, PR 253',
        'ask the payer',
        'PR 253: sequestration belongs under CO. Contact the payer before it is written off; do not bill the patient.',
      ],
    ],
  );
  // The action on one of them writes the same note.
  const lines = claimText.split('\n');
  const offered = [];
  for (const [line, segment] of lines.entries()) {
    if (!segment.startsWith('CAS')) continue;
    const range = { start: { line, character: 7 }, end: { line, character: 7 } };
    const params = { textDocument, range, context: { diagnostics: [] } };
    const actions = await client.connection.sendRequest(CodeActionRequest.type, params);
    for (const { title, command } of (actions ?? []) as CodeAction[]) {
      const [note] = (command?.arguments ?? []) as AddNote[];
      if (title.startsWith('Note: sequestration')) offered.push([title, note?.kind, note?.text]);
    }
  }
  const titles = ['write-off', 'contact the payer', 'contact the payer'];
  assert.deepEqual(
    offered,
    notes.map(({ kind, text }, i) => [
      `Note: sequestration, ${titles[i]}`,
      kind,
      kind === 'write off' ? writeOffText : text,
    ]),
  );
  await client.close();
});

const isBalance = ({ code }: Diagnostic) => code === 'claim-balance';

test('an editor without threads shows notes above their lines', async () => {
  const client = await startClient();
  client.open(uri, text);
  await withNotes(client, [added]);
  const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
  const titles = (lenses ?? []).map(({ range, command }) => [range.start.line, command?.title]);
  assert.deepEqual(titles[0], [line, 'Write-off: =2+2 *posted*']);
  await client.close();
});

test('a server on a machine with files reads the notes of a client that does not', async () => {
  const writer = await startClient();
  writer.open(uri, text);
  const sidecar = await withNotes(writer, [added]);
  await writer.close();
  const reader = await startClient({}, {}, async () => sidecar);
  reader.open(uri, text);
  const { notes } = await reader.ask(notesRequest, { textDocument });
  assert.deepEqual(
    notes.map(({ where }) => where),
    ['claim A1, CO 253'],
  );
  await reader.close();
});
