import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFromFolder, isPaymentsQuery, isToFolder } from '../../client/webview/folder/messages';

test('messages of the list of payments are known by their shape', () => {
  const place = { file: 'file:///a.835', segment: 3 };
  for (const message of [
    { type: 'ready' },
    { type: 'ask', id: 1, query: { sort: { by: 'amount', descending: true }, count: 200 } },
    { type: 'open', as: 'text', ...place },
    { type: 'mark', mark: 'posted', ...place },
    { type: 'mark', note: '1', ...place },
  ]) {
    assert.ok(isFromFolder(message), JSON.stringify(message));
  }
  for (const message of [
    undefined,
    { type: 'run' },
    { type: 'ask', id: 1, query: { sort: { by: '__proto__' } } },
    { type: 'ask', id: 1, query: { count: 1e9 } },
    { type: 'open', as: 'command', ...place },
    { type: 'open', as: 'text', file: 'file:///a.835', segment: -1 },
    { type: 'mark', mark: 'accepted', ...place },
  ]) {
    assert.ok(!isFromFolder(message), JSON.stringify(message));
  }
});

test('messages of the extension to it, and what it saved, are checked too', () => {
  assert.ok(isToFolder({ type: 'changed', unread: 0, reading: { done: 1, all: 2 } }));
  assert.ok(isToFolder({ type: 'answer', id: 1, page: null }));
  assert.ok(!isToFolder({ type: 'changed' }));
  assert.ok(!isToFolder({ type: 'changed', unread: 0, reading: {} }));
  assert.ok(isPaymentsQuery({}));
  assert.ok(!isPaymentsQuery({ from: 5 }));
  assert.ok(!isPaymentsQuery([]));
});
