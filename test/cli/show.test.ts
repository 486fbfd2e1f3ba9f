import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from './run';

const sample = join('test', 'samples', 'medicare-part-b.835');
const text = readFileSync(sample, 'utf8');
const trace = /TRN\*1\*([^*~]+)/.exec(text)?.[1] ?? '';
const account = /CLP\*([^*~]+)/.exec(text)?.[1] ?? '';

test('show prints each payment as text, Markdown, or HTML', async () => {
  const plain = await run(['show', sample]);
  assert.equal(plain.status, 0);
  assert.match(plain.out, /^Payment .* · 1,044\.68\n=+\n/);
  assert.match(plain.out, /Sequestration +21\.32/);
  const markdown = await run(['show', sample, '--format', 'markdown']);
  assert.match(markdown.out, /^# Payment /);
  const html = await run(['show', sample, '--format', 'html']);
  assert.match(html.out, /^<!DOCTYPE html>\n<html lang="en">/);
  assert.match(html.out, /default-src 'none'/);
});

test('one claim or payment is shown by its number', async () => {
  const claim = await run(['show', sample, '--claim', account]);
  assert.equal(claim.status, 0);
  assert.match(claim.out, new RegExp(account));
  assert.equal((await run(['show', sample, '--payment', trace])).status, 0);
  for (const args of [
    ['--claim', 'none'],
    ['--payment', 'none'],
  ]) {
    const { status, out, err } = await run(['show', sample, ...args]);
    assert.deepEqual([status, out, err], [1, '', 'No such claim or payment.\n']);
  }
  const both = await run(['show', sample, '--claim', account, '--page', 'worklist']);
  assert.equal(both.status, 2);
});

test('a file that is not a remittance is named, and the status is 2', async () => {
  const { status, err } = await run(['show', '-'], { input: 'hello' });
  assert.equal(status, 2);
  assert.match(err, /^-: not a remittance/);
});
