import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickFilter } from '../../client/explorer/filter';
import { type QuickPick, shown } from '../vscode';

async function asking() {
  const opened = new Promise<QuickPick>((resolve) => shown.event(resolve));
  const picked = pickFilter(undefined);
  return { pick: await opened, picked };
}

test('a kind of claims, or what is typed, is picked', async () => {
  const kind = await asking();
  kind.pick.pick('Denied or partly denied');
  assert.deepEqual(await kind.picked, { only: ['denied'] });
  const typed = await asking();
  typed.pick.type(' A1001 ');
  typed.pick.pick('Claims with “A1001”');
  assert.deepEqual(await typed.picked, { text: 'A1001' });
});

test('whoever picks before the list has the typed text gets what was seen', async () => {
  const { pick, picked } = await asking();
  const seen = pick.items;
  pick.type('denied');
  pick.pickFrom(seen, 'Denied or partly denied');
  assert.deepEqual(await picked, { only: ['denied'] });
  const none = await asking();
  none.pick.type('A1001');
  none.pick.pickFrom([], '');
  assert.deepEqual(await none.picked, { text: 'A1001' });
});
