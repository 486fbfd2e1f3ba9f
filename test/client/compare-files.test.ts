import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { gzipSync, strToU8, zipSync } from 'fflate';
import type { Uri as EditorUri } from 'vscode';
import { chooseTwo, comparePair, stillCompare } from '../../client/folder/compare';
import { createFileComparer } from '../../server/folder/file-comparer';
import type { CompareFilesParams } from '../../server/protocol/folder';
import { remittance } from '../folder/remittance';
import { files, Uri } from '../vscode';

const good = strToU8(remittance([{ trace: 'T1', amount: '80' }]));

afterEach(() => files.clear());

function comparing() {
  const comparer = createFileComparer();
  const client = {
    code2ProtocolConverter: { asUri: String },
    protocol2CodeConverter: { asUri: Uri.parse },
    sendRequest: async (_method: string, sent: CompareFilesParams) => ({
      notRemittances: comparer.compare(sent.left, sent.right),
    }),
  };
  return { comparer, client: client as never };
}

/** Compares two files as the command does that is given both of them. */
async function compared(left: Uint8Array, right: Uint8Array, names = ['a.835', 'b.835']) {
  const { comparer, client } = comparing();
  const uris = names.map((name) => Uri.file(`/workspace/${name}`));
  for (const [i, bytes] of [left, right].entries()) files.set(String(uris[i]), bytes);
  const known = { addresses: () => [] };
  const pair = await chooseTwo(known as never, uris as unknown as EditorUri[]);
  assert.ok(pair);
  await comparePair(client, pair);
  return comparer.page({});
}

test('a packed remittance is compared by what is in it', async () => {
  const page = await compared(gzipSync(good), zipSync({ 'in/b.835': good, 'read.me': good }), [
    'a.txt.gz',
    'b.ZIP',
  ]);
  assert.ok(page.same);
  assert.deepEqual(page.files, {
    left: 'remittance-packed://file+/workspace/a.txt.gz/a.txt',
    right: 'remittance-packed://file+/workspace/b.ZIP/in/b.835',
  });
});

test('what cannot be compared is refused by its name', async () => {
  const letter = strToU8('Dear provider');
  await assert.rejects(compared(good, letter), /^Error: b\.835: not a remittance$/);
  await assert.rejects(compared(letter, good), /^Error: a\.835: not a remittance$/);
  const zips = ['a.zip', 'b.zip'];
  const two = zipSync({ 'a.835': good, 'b.835': good });
  await assert.rejects(compared(two, two, zips), /^Error: a\.zip has several files: choose one/);
  const none = zipSync({ 'read.me': good });
  await assert.rejects(compared(none, two, zips), /^Error: a\.zip has no remittance in it/);
  await assert.rejects(compared(letter, letter, zips), /^Error: a\.zip is damaged, or/);
});

test('files that have changed are compared again, and a file that is gone with nothing', async () => {
  const { comparer, client } = comparing();
  const names = ['a.835', 'b.835'].map((name) => Uri.file(`/workspace/${name}`));
  const [left, right] = names as unknown as [EditorUri, EditorUri];
  files.set(String(left), good);
  files.set(String(right), good);
  const pair = await comparePair(client, [left, right]);
  assert.ok(comparer.page({}).same);
  const more = strToU8(remittance([{ trace: 'T1', amount: '81' }]));
  files.set(String(left), more);
  await stillCompare(client, pair);
  assert.equal(comparer.page({}).all, 1);
  files.delete(String(left));
  await stillCompare(client, pair);
  assert.equal(comparer.page({}).files, undefined);
});
