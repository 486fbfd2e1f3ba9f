import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isFolderState,
  isFromFolder,
  isPaymentsQuery,
  isToFolder,
} from '../../client/webview/folder/messages';

test('messages of the list of payments are known by their shape', () => {
  const place = { file: 'file:///a.835', segment: 3 };
  for (const message of [
    { type: 'ready', view: 'report' },
    { type: 'ask', id: 1, query: { sort: { by: 'amount', descending: true }, count: 200 } },
    { type: 'open', as: 'text', ...place },
    { type: 'mark', mark: 'posted', ...place },
    { type: 'mark', note: '1', ...place },
    { type: 'copy', text: 'T1' },
    { type: 'ask page', id: 1, query: { page: 'deposits', today: '2025-10-06', count: 400 } },
    { type: 'ask page', id: 1, query: { page: 'ledger' } },
    { type: 'export', query: { page: 'report', by: 'payer', affected: true } },
    { type: 'choose bank' },
    { type: 'compare' },
    { type: 'open bank', line: 3 },
    { type: 'decide', decision: 'accepted', line: 3, ...place },
    { type: 'decide', line: 3, ...place },
    { type: 'stop' },
    { type: 'read again' },
  ]) {
    assert.ok(isFromFolder(message), JSON.stringify(message));
  }
  for (const message of [
    undefined,
    { type: 'run' },
    { type: 'ready' },
    { type: 'ready', view: 'settings' },
    { type: 'ask', id: 1, query: { sort: { by: '__proto__' } } },
    { type: 'ask', id: 1, query: { count: 1e9 } },
    { type: 'open', as: 'command', ...place },
    { type: 'open', as: 'text', file: 'file:///a.835', segment: -1 },
    { type: 'mark', mark: 'accepted', ...place },
    { type: 'copy' },
    { type: 'ask page', query: { page: 'ledger' } },
    { type: 'ask page', id: 1, query: { page: 'payments' } },
    { type: 'ask page', id: 1, query: { page: 'deposits', count: 400 } },
    { type: 'ask page', id: 1, query: { page: 'compare', count: 1e9 } },
    { type: 'export', query: { page: 'report', by: 'toString' } },
    { type: 'export', query: { page: 'report', by: 'payer', affected: 1 } },
    { type: 'open bank', line: -1 },
    { type: 'decide', decision: 'posted', line: 3, ...place },
    { type: 'decide', decision: 'accepted', ...place },
    { type: 'decide', decision: 'accepted', line: 3 },
  ]) {
    assert.ok(!isFromFolder(message), JSON.stringify(message));
  }
});

test('messages of the extension to it, and what it saved, are checked too', () => {
  assert.ok(isToFolder({ type: 'changed', unread: [], reading: { done: 1, all: 2 } }));
  assert.ok(isToFolder({ type: 'answer', id: 1, page: null }));
  assert.ok(isToFolder({ type: 'changed', unread: [], stopped: { done: 1, all: 2 } }));
  assert.ok(!isToFolder({ type: 'changed', unread: [], stopped: { done: 1 } }));
  assert.ok(!isToFolder({ type: 'changed' }));
  const file = 'file:///a.835';
  assert.ok(isToFolder({ type: 'changed', unread: [{ file, why: 'It is empty.' }] }));
  assert.ok(!isToFolder({ type: 'changed', unread: [{ file }] }));
  assert.ok(isFromFolder({ type: 'open unread', unread: file }));
  assert.ok(!isFromFolder({ type: 'open unread' }));
  assert.ok(!isToFolder({ type: 'changed', unread: [], reading: {} }));
  assert.ok(isToFolder({ type: 'show', view: 'deposits' }));
  assert.ok(isToFolder({ type: 'page', id: 1, page: { page: 'ledger' } }));
  assert.ok(!isToFolder({ type: 'show', view: 'settings' }));
  assert.ok(!isToFolder({ type: 'page', id: 1 }));
  assert.ok(isPaymentsQuery({}));
  assert.ok(!isPaymentsQuery({ from: 5 }));
  assert.ok(!isPaymentsQuery([]));
});

test('what the panel saved brings back the page and what it was asked by', () => {
  const report = { page: 'report', by: 'payer' };
  const deposits = { page: 'deposits', today: '2025-10-06', count: 400 };
  const state = { view: 'report', query: {} };
  assert.ok(isFolderState(state));
  assert.ok(isFolderState({ ...state, pages: { report, deposits } }));
  assert.ok(!isFolderState({ ...state, view: 'settings' }));
  assert.ok(!isFolderState({ ...state, pages: [] }));
  assert.ok(!isFolderState({ ...state, pages: { report: deposits } }));
  assert.ok(!isFolderState({ ...state, pages: { report: { page: 'report', by: 'week' } } }));
});
