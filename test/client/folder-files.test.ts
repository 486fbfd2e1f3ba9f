import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { openFolderFiles } from '../../client/folder/files';
import { type FolderFileParams, folderForgetNotification } from '../../server/protocol/folder';
import { remittance } from '../folder/remittance';
import { changes, files, Uri } from '../vscode';

const bytes = new TextEncoder().encode(remittance([{ trace: 'T1', amount: '80' }]));
const folder = 'file:///workspace';

afterEach(() => files.clear());

/** The files of a folder, and the addresses that the server has of them. */
async function opened(names: readonly string[]) {
  for (const name of names) files.set(`${folder}/${name}`, bytes);
  const server = new Set<string>();
  const client = {
    code2ProtocolConverter: { asUri: String },
    onDidChangeState: () => ({ dispose: () => undefined }),
    isRunning: () => true,
    sendRequest: async (_method: string, { uri }: FolderFileParams) => {
      server.add(uri);
      return { payments: 1 };
    },
    sendNotification: async (method: string, { uri }: { uri: string }) => {
      if (method === folderForgetNotification.method) server.delete(uri);
    },
  };
  const read = openFolderFiles(client as never, async () => undefined);
  await read.read();
  const known = () => read.addresses().map((address) => address.slice(folder.length + 1));
  /** Resolves once this many files are known, and no others. */
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (read.addresses().length === count) resolve();
      };
      read.changed(look);
      look();
    });
  return { read, server, known, until };
}

test('the files of a deleted folder are forgotten, and those of a like name are kept', async () => {
  const { read, server, known, until } = await opened(['in/a.835', 'in/b/c.835', 'inbox/d.835']);
  assert.equal(known().length, 3);
  changes.deleted.fire(Uri.parse(`${folder}/in`));
  await until(1);
  assert.deepEqual(known(), ['inbox/d.835']);
  assert.deepEqual([...server], [`${folder}/inbox/d.835`]);
  read.dispose();
});

test('the files of a renamed folder are known under their new addresses', async () => {
  const { read, server, known, until } = await opened(['in/a.835', 'in/b/c.835']);
  files.clear();
  for (const name of ['a.835', 'b/c.835', 'read.me', 'node_modules/x.835']) {
    files.set(`${folder}/old/${name}`, bytes);
  }
  changes.deleted.fire(Uri.parse(`${folder}/in`));
  await until(0);
  changes.created.fire(Uri.parse(`${folder}/old`));
  await until(2);
  assert.deepEqual(known(), ['old/a.835', 'old/b/c.835']);
  assert.equal(server.size, 2);
  read.dispose();
});

test('a reading says from the start that nothing is known, and afterwards that it was stopped', async () => {
  const { read } = await opened(['a.835', 'b.835']);
  assert.deepEqual([read.state().reading, read.state().stopped], [undefined, undefined]);
  const again = read.readAgain();
  assert.deepEqual(read.state().reading, { done: 0, all: 0 });
  read.stop();
  await again;
  assert.deepEqual(read.state().stopped, { done: 0, all: 0 });
  await read.readAgain();
  assert.equal(read.state().stopped, undefined);
  read.dispose();
});
