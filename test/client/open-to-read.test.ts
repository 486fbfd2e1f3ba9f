import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { openToRead } from '../../client/pages/open-to-read';
import { files, Uri } from '../vscode';

const address = 'file:///workspace/a.835';
const open = () => openToRead(Uri.parse(address) as never);

afterEach(() => files.clear());

test('a file is opened, and one that is gone or too large is refused with what to do about it', async () => {
  await assert.rejects(open, /cannot be read. Was it moved, renamed, or deleted/);
  files.set(address, new Uint8Array(8));
  assert.equal(String((await open()).uri), address);
  files.set(address, new Uint8Array(51 * 1024 * 1024));
  await assert.rejects(open, /more than 50 MB.*command line/s);
});
