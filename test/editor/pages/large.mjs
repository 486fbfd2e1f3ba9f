/** A payment of thousands of claims, in the script of the webview alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';
import { writers } from './exporting.mjs';

const address = 'http://localhost/large';

export const large = {
  'a payment of many claims shows its head, and then its sums': async (page) => {
    const { largePayment } = await writers();
    const { head, whole } = largePayment();
    assert.equal(head.page, 'payment head');
    const own = await page.context().browser().newPage();
    try {
      const asked = await openWebview(own);
      const send = (message) => own.evaluate((sent) => window.postMessage(sent, '*'), message);
      await send({ type: 'start', uri: 'file:///large.835', first: { page: 'payment' } });
      const first = await asked();
      assert.deepEqual(first.query, { page: 'payment', headFirst: true });
      await send({ type: 'answer', id: first.id, page: head });
      await own
        .locator('dd', { hasText: `${head.claims.toLocaleString('en-US')} claims` })
        .waitFor();
      assert.equal(await own.locator('.charts').count(), 0);
      const second = await asked();
      assert.deepEqual(second.query, { page: 'payment' });
      await send({ type: 'answer', id: second.id, page: whole });
      await own.locator('.charts').waitFor();
      // What is shown again keeps its sums meanwhile.
      await send({ type: 'changed' });
      assert.deepEqual((await asked()).query, { page: 'payment' });
      assert.equal(await own.locator('.charts').count(), 1);
    } finally {
      await own.close();
    }
  },
};

/** Runs the script of the webview in a page of its own; returns what waits for its next question. */
async function openWebview(page) {
  const questions = [];
  const waiting = [];
  await page.exposeFunction('tellExtension', (message) => {
    if (message.type !== 'ask') return;
    const next = waiting.shift();
    if (next) next(message);
    else questions.push(message);
  });
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><div id="page"></div>' }),
  );
  await page.goto(address);
  await page.evaluate(() => {
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => window.tellExtension(message),
      getState: () => undefined,
      setState: () => undefined,
    });
  });
  const content = readFileSync(join(root, 'dist', 'client', 'webview.js'), 'utf8');
  await page.addScriptTag({ content });
  return () => questions.shift() ?? new Promise((resolve) => waiting.push(resolve));
}
