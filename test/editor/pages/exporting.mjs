/** Files that are saved from a page, compared byte for byte with what the writers make. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runCommand } from '../drive.mjs';
import { root } from '../install.mjs';
import { openAsPage, showPage, view } from './driver.mjs';

const sample = join(root, 'test', 'samples', 'commercial.835');

const lists = [
  'CSV: one row per claim',
  'CSV: one row per service line',
  'CSV: one row per adjustment',
  'Excel (XLSX)',
  'HTML',
  'Markdown',
];
const table = ['CSV', 'Excel (XLSX)', 'HTML', 'Markdown'];

/** What each page can be saved as; a calendar holds the time at which it was made. */
const choices = {
  payment: lists,
  claims: lists,
  claim: ['HTML for a payer', 'HTML for your office', 'Markdown'],
  worklist: table,
  sequestration: table,
};

/** What is saved without names: one file of each writer. */
const nameless = {
  claims: ['CSV: one row per service line', 'Excel (XLSX)', 'HTML'],
  claim: ['HTML for a payer', 'Markdown'],
  worklist: ['CSV'],
};

const extensions = { CSV: 'csv', Excel: 'xlsx', HTML: 'html', Markdown: 'md' };

export const exporting = {
  'every page is saved as the writers write it': async (page) => {
    // Room for all of the files in the Explorer.
    await page.setViewportSize({ width: 1400, height: 1800 });
    await openAsPage(page, 'commercial.835');
    await assertSaved(page, choices, false);
    await runCommand(page, 'View: Close All Editors');
  },
  'what is saved while names are hidden has none': async (page) => {
    await openAsPage(page, 'commercial.835');
    await view(page).getByRole('button', { name: 'Hide names' }).click();
    await assertSaved(page, nameless, true);
    await view(page).getByRole('button', { name: 'Hide names' }).click();
    await runCommand(page, 'View: Close All Editors');
  },
  'the command line prints the same page': async (page) => {
    const cli = join(root, 'dist', 'server', 'cli.js');
    for (const format of ['html', 'markdown']) {
      const printed = execFileSync(process.execPath, [cli, 'show', '--format', format, sample]);
      const place = choices.payment.findIndex((label) => label.toLowerCase() === format);
      const extension = format === 'html' ? 'html' : 'md';
      const saved = await savedBytes(page, `saved-payment-${place}.${extension}`);
      assert.ok(printed.equals(saved), format);
    }
    await page.setViewportSize({ width: 1400, height: 900 });
  },
};

async function assertSaved(page, wanted, hideNames) {
  const { expectedBytes } = await writers();
  const text = readFileSync(sample, 'utf8');
  for (const [name, labels] of Object.entries(wanted)) {
    await goTo(page, name);
    for (const [i, label] of labels.entries()) {
      const extension = extensions[/^\w+/.exec(label)[0]];
      const file = `${hideNames ? 'nameless' : 'saved'}-${name}-${i}.${extension}`;
      await save(page, label, file);
      const expected = expectedBytes(text, name, label, hideNames);
      const saved = await savedBytes(page, file);
      assert.ok(saved.equals(expected), `${name}: ${label} is not what the writer makes`);
    }
  }
}

async function goTo(page, name) {
  if (name !== 'claim') return showPage(page, `${name[0].toUpperCase()}${name.slice(1)}`);
  await showPage(page, 'Claims');
  await view(page).locator('.rows tbody tr button').first().click();
  await view(page).locator('article.claim').waitFor();
}

/** Saves the page that is shown in the folder, under another name than the one that is offered. */
async function save(page, label, file) {
  await view(page)
    .getByRole('button', { name: /xport…$/ })
    .click();
  const row = page
    .locator('.quick-input-list .monaco-list-row')
    .filter({ has: page.locator('.label-name', { hasText: new RegExp(`^${escaped(label)}`) }) });
  await row.first().click({ position: { x: 30, y: 8 } });
  const path = page.locator('.quick-input-widget input').first();
  const extension = /\.\w+$/.exec(file)[0];
  await page.waitForFunction(
    (end) => document.querySelector('.quick-input-widget input')?.value.endsWith(end),
    extension,
  );
  const offered = await path.inputValue();
  await path.fill(offered.replace(/[^/]*$/, file));
  await path.press('Enter');
  await path.waitFor({ state: 'hidden' });
}

/** The bytes of a file of the folder, which VS Code lets its user download. */
async function savedBytes(page, file) {
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).first();
  await row.click({ button: 'right' });
  await page.locator('.monaco-menu .action-item', { hasText: 'Download' }).first().hover();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  return readFileSync(await download.path());
}

/** The server's own writers, bundled. */
export async function writers() {
  const outfile = join(root, 'dist', 'test', 'editor', 'expected.mjs');
  await build({
    entryPoints: [join(root, 'test', 'editor', 'pages', 'expected.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    outfile,
  });
  return import(outfile);
}

function escaped(text) {
  return text.replace(/[()]/g, '\\$&');
}
