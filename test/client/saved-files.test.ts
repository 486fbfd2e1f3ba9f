import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Uri as EditorUri } from 'vscode';
import { besideOf, packedAddress } from '../../client/packed-address';
import { replaceFile } from '../../client/replace-file';
import { disk, files, links, Uri } from '../vscode';

const uriOf = (text: string) => Uri.parse(text) as unknown as EditorUri;
const bytesOf = (text: string) => new TextEncoder().encode(text);

afterEach(() => {
  files.clear();
  links.clear();
  disk.before = () => undefined;
});

test('what is saved from a remittance goes next to it, or to the archive it is in', () => {
  for (const [remittance, expected] of [
    [uriOf('file:///in/april.835'), 'file:///in/a.csv'],
    [packedAddress(uriOf('file:///in/october.zip'), 'old/april.835'), 'file:///in/a.csv'],
    [
      packedAddress(uriOf('vscode-remote://host/in/b.835.gz'), 'b.835'),
      'vscode-remote://host/in/a.csv',
    ],
  ] as const) {
    assert.equal(String(besideOf(remittance, 'a.csv')), expected);
  }
});

test('a file is replaced as a whole, or left as it was without a draft next to it', async () => {
  const target = uriOf('file:///in/a.csv');
  assert.ok(await replaceFile(target, bytesOf('old')));
  assert.equal(await replaceFile(target, bytesOf('new'), async () => false), false);
  for (const step of ['copy', 'write', 'rename']) {
    disk.before = (now) => {
      if (now === step) throw new Error('the disk is full');
    };
    await assert.rejects(replaceFile(target, bytesOf('new')), /the disk is full/);
  }
  assert.deepEqual([...files], [[String(target), bytesOf('old')]]);
});

test('a file keeps who may read it, and a link stays a link', async () => {
  const target = uriOf('file:///in/a.csv');
  const steps: string[] = [];
  disk.before = (step) => void steps.push(step);
  await replaceFile(target, bytesOf('one'));
  assert.deepEqual(steps.splice(0), ['write', 'rename']);
  await replaceFile(target, bytesOf('two'));
  assert.deepEqual(steps.splice(0), ['copy', 'write', 'rename']);
  links.add(String(target));
  assert.equal(await replaceFile(target, bytesOf('new'), async () => false), false);
  assert.deepEqual(steps.splice(0), []);
  await replaceFile(target, bytesOf('three'));
  assert.deepEqual(steps.splice(0), ['write']);
  assert.deepEqual([...files], [[String(target), bytesOf('three')]]);
});
