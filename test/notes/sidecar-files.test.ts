import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Uri as EditorUri } from 'vscode';
import { createSidecarWriter, readSidecar, sidecarOf } from '../../client/notes/sidecar';
import type { Note } from '../../server/notes/note';
import {
  changeNotes,
  emptyNotes,
  readSidecar as parse,
  writeSidecar,
} from '../../server/notes/sidecar';
import { configured, disk, files, Uri } from '../vscode';

const remittance = Uri.parse('file:///workspace/in/april.835') as unknown as EditorUri;
const sidecar = sidecarOf(remittance);
const changeSidecar = createSidecarWriter();

afterEach(() => {
  files.clear();
  configured.clear();
  disk.before = () => undefined;
});

test('a sidecar is next to its remittance or in the folder that is set', () => {
  assert.equal(String(sidecar), 'file:///workspace/in/april.835.notes.json');
  for (const [folder, expected] of [
    ['notes', 'file:///workspace/notes/april.835.notes.json'],
    ['/shared/notes', 'file:///shared/notes/april.835.notes.json'],
    ['memfs://x/notes', 'memfs:///notes/april.835.notes.json'],
  ] as const) {
    configured.set('notes.folder', folder);
    assert.equal(String(sidecarOf(remittance)), expected);
  }
});

test('when the machine dies at any step, the sidecar is whole: the old text or the new one', async () => {
  for (const step of ['write', 'rename', 'delete', 'read']) {
    for (let nth = 1; nth <= 3; nth++) {
      files.clear();
      disk.before = () => undefined;
      await changeSidecar(sidecar, adding('one'));
      const before = await readSidecar(sidecar);
      const after = await adding('two')(before);
      let met = 0;
      let dead = false;
      disk.before = (now) => {
        if (now === step && ++met === nth) dead = true;
        if (dead) throw new Error('the machine died');
      };
      await changeSidecar(sidecar, adding('two')).catch(() => undefined);
      disk.before = () => undefined;
      assert.ok([before, after].includes(await readSidecar(sidecar)), `${step} ${nth}`);
    }
  }
});

test('two windows that write the same sidecar lose nothing', async () => {
  let delay = 0;
  disk.before = () => new Promise((resolve) => setTimeout(resolve, delay++ % 4));
  const window = async (name: string) => {
    const change = createSidecarWriter();
    await Promise.all([0, 1, 2, 3, 4].map((i) => change(sidecar, adding(`${name}${i}`))));
  };
  await Promise.all([window('a'), window('b')]);
  const read = parse((await readSidecar(sidecar)) ?? '');
  assert.equal(read.state, 'notes');
  assert.equal(read.state === 'notes' && read.file.notes.length, 10);
  assert.deepEqual([...files.keys()], [String(sidecar)], 'no draft is left behind');
});

test('what gives up leaves the sidecar as it was', async () => {
  await changeSidecar(sidecar, adding('one'));
  const before = await readSidecar(sidecar);
  const refuse = () => Promise.reject(new Error('written by a newer version'));
  await assert.rejects(changeSidecar(sidecar, refuse), /newer version/);
  assert.equal(await readSidecar(sidecar), before);
});

function adding(id: string) {
  return async (before: string | null): Promise<string> => {
    const read = parse(before ?? '');
    assert.equal(read.state, 'notes');
    const file = read.state === 'notes' ? read.file : emptyNotes;
    return writeSidecar(changeNotes(file, { change: 'add', note: noteOf(id) }, []));
  };
}

function noteOf(id: string): Note {
  return {
    id,
    kind: 'note',
    status: 'open',
    anchor: {},
    text: id,
    created: '2025-08-15T10:00:00Z',
  };
}
