import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { gzipSync, zipSync } from 'fflate';
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

test('a file that is named as a remittance and cannot be read as one is named, with the reason', async () => {
  const written = new Map<string, Uint8Array>([
    ['a.835', bytes],
    ['b.835', new Uint8Array()],
    ['c.era', new TextEncoder().encode('<html>503</html>')],
    ['d.zip', new Uint8Array([80, 75, 3, 4, 9])],
    ['e.zip', zipSync({ 'in/f.835': new Uint8Array(), 'read.me': bytes })],
    ['g.835.gz', gzipSync(bytes).subarray(0, 60)],
    ['h.txt', new TextEncoder().encode('A letter.')],
  ]);
  for (const [name, content] of written) files.set(`${folder}/${name}`, content);
  const { read, known } = await opened([]);
  const unread = () =>
    read
      .state()
      .unread.map(({ file, why }) => `${file.slice(file.indexOf('/workspace') + 11)}: ${why}`);
  assert.deepEqual(known(), ['a.835']);
  assert.deepEqual(unread(), [
    'b.835: It is empty.',
    'c.era: It holds no payment of a remittance (835).',
    'd.zip: It is damaged, or not an archive.',
    'g.835.gz: The file is damaged: it cannot be unpacked to its end.',
    'e.zip/in/f.835: It is empty.',
  ]);
  files.set(`${folder}/b.835`, bytes);
  const isRead = new Promise<void>((resolve) => {
    read.changed(() => resolve());
  });
  changes.changed.fire(Uri.parse(`${folder}/b.835`));
  await isRead;
  assert.equal(unread().length, 4);
  read.dispose();
});
