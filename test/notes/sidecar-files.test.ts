import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Uri as EditorUri } from 'vscode';
import { createSidecarWriter, readSidecar, sidecarOf } from '../../client/notes/sidecar';
import { packedAddress } from '../../client/packed-address';
import type { Note } from '../../server/notes/note';
import {
  changeNotes,
  emptyNotes,
  readSidecar as parse,
  writeSidecar,
} from '../../server/notes/sidecar';
import { configured, disk, files, Uri } from '../vscode';

const uriOf = (text: string) => Uri.parse(text) as unknown as EditorUri;
const remittance = uriOf('file:///workspace/in/april.835');
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
    ['memfs://x/notes', 'memfs://x/notes/april.835.notes.json'],
  ] as const) {
    configured.set('notes.folder', folder);
    assert.equal(String(sidecarOf(remittance)), expected);
  }
});

test('files of one name in several archives have notes of their own', () => {
  const nameIn = (archive: string, name: string) =>
    String(sidecarOf(packedAddress(uriOf(archive), name)));
  const october = 'file:///workspace/october.zip';
  for (const [archive, name, expected] of [
    [october, '835.835', 'october.zip.835.835'],
    ['file:///workspace/november.zip', '835.835', 'november.zip.835.835'],
    [october, 'in/a.835', 'october.zip.in%2Fa.835'],
    [october, 'in%2Fa.835', 'october.zip.in%252Fa.835'],
    ['file:///workspace/OCTOBER.ZIP', 'a.835', 'OCTOBER.ZIP.a.835'],
    // One that is packed alone shares the notes of its unpacked twin.
    ['file:///workspace/april.835.gz', 'april.835', 'april.835'],
  ] as const) {
    assert.equal(nameIn(archive, name), `file:///workspace/${expected}.notes.json`);
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
