import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickFile } from '../../client/folder/pick-file';
import { EventEmitter, type QuickPick, shown, Uri } from '../vscode';

const asked = { title: 'Compare', placeHolder: 'First' };
const other = '$(folder-opened) Choose File…';

/** Asks for a file of a list that a test adds to. */
async function asking() {
  const uris: Uri[] = [];
  const changed = new EventEmitter<void>();
  let end = (): void => undefined;
  const all = new Promise<void>((resolve) => {
    end = resolve;
  });
  const opened = new Promise<QuickPick>((resolve) => shown.event(resolve));
  const found = { list: () => uris, changed: changed.event, all };
  const picked = pickFile(found as never, asked, {}).then(String);
  const add = (name: string) => {
    uris.push(Uri.parse(`file:///workspace/${name}`));
    uris.sort((a, b) => (a.path < b.path ? -1 : 1));
    changed.fire();
  };
  return { pick: await opened, picked, add, end };
}

test('what is known is offered while the rest is being read', async () => {
  const { pick, picked, add } = await asking();
  assert.ok(pick.busy);
  add('in/b.835');
  const b = pick.items.at(-1);
  assert.deepEqual([b?.label, b?.description], ['b.835', 'in/']);
  pick.activeItems = b ? [b] : [];
  add('a.835');
  assert.deepEqual(
    pick.items.map(({ label }) => label),
    [other, '', 'b.835', 'a.835'],
  );
  // Enter takes what it would have taken before the list grew.
  assert.deepEqual(pick.activeItems, [b]);
  pick.pick('b.835');
  assert.equal(await picked, 'file:///workspace/in/b.835');
});

test('what is picked from a list that has grown meanwhile is what was seen there', async () => {
  const { pick, picked, add } = await asking();
  add('in/b.835');
  const seen = pick.items;
  add('a.835');
  pick.pickFrom(seen, 'b.835');
  assert.equal(await picked, 'file:///workspace/in/b.835');
});

test('where there is nothing to pick from, any file is asked for', async () => {
  const { pick, picked, end } = await asking();
  end();
  assert.equal(await picked, 'file:///chosen.835');
  assert.equal(pick.busy, false);
});

test('any other file may be chosen at once', async () => {
  const { pick, picked, add } = await asking();
  add('a.835');
  pick.pick(other);
  assert.equal(await picked, 'file:///chosen.835');
});
