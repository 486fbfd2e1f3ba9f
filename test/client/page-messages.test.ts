import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFromPage, isToPage } from '../../client/webview/messages';
import { isPageQuery } from '../../client/webview/page-query';

test('messages of a page are known by their shape', () => {
  for (const message of [
    { type: 'ready' },
    { type: 'ask', id: 1, query: { page: 'claims', query: { text: 'A1', count: 200 } } },
    { type: 'reveal', segment: 4, element: 2, open: true },
    { type: 'note status', id: 'n1', status: 'resolved' },
    { type: 'done', segment: 4 },
  ]) {
    assert.ok(isFromPage(message), JSON.stringify(message));
  }
  for (const message of [
    undefined,
    'ready',
    { type: 'run', command: 'workbench.action.quit' },
    { type: 'ask', id: 1, query: { page: 'claims', query: { count: 1e9 } } },
    { type: 'reveal', segment: '4', open: true },
    { type: 'note', segment: 4, kind: 'accepted' },
  ]) {
    assert.ok(!isFromPage(message), JSON.stringify(message));
  }
});

test('messages of the extension are known by their shape', () => {
  assert.ok(isToPage({ type: 'start', uri: 'file:///a.835', first: { page: 'payment' } }));
  assert.ok(isToPage({ type: 'answer', id: 1, page: null }));
  assert.ok(!isToPage({ type: 'start', uri: 'file:///a.835' }));
  assert.ok(!isToPage({ type: 'cursor', segment: -1 }));
  assert.ok(!isToPage({ type: 'answer', id: 1 }));
  assert.ok(isToPage({ type: 'answer', id: 1, page: null, fault: 'This file cannot be read.' }));
  assert.ok(!isToPage({ type: 'answer', id: 1, page: null, fault: 5 }));
});

test('a saved query is checked before it is used', () => {
  assert.ok(isPageQuery({ page: 'payment' }));
  assert.ok(isPageQuery({ page: 'claim', segment: 20 }));
  assert.ok(!isPageQuery({ page: 'claim' }));
  assert.ok(!isPageQuery({ page: 'claims', query: { text: 5 } }));
  assert.ok(!isPageQuery({ page: 'other' }));
  const isList = (query: object) => isPageQuery({ page: 'claims', query });
  assert.ok(isList({ states: ['denied'], only: ['253 off'], sort: { by: 'paid' } }));
  assert.ok(isList({ amount: { column: 'paid', from: '10' }, kind: 'patient', kinds: true }));
  assert.ok(!isList({ states: 'denied' }));
  assert.ok(!isList({ only: ['toString'] }));
  assert.ok(!isList({ amount: { column: 'codes' } }));
  assert.ok(!isList({ sort: { by: '__proto__' } }));
  assert.ok(isPageQuery({ page: 'worklist', open: true }));
  assert.ok(!isPageQuery({ page: 'worklist', open: 'yes' }));
});
