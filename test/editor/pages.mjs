/** Drives the pages of remittances in their webviews, as a user does, in a VS Code that is served. */
import assert from 'node:assert/strict';
import { drive, picture, runCommand } from './drive.mjs';
import { folderCases } from './folder-cases.mjs';
import { accessible, violationsIn } from './pages/accessible.mjs';
import { view } from './pages/driver.mjs';
import { explorer } from './pages/explorer.mjs';
import { exporting } from './pages/exporting.mjs';
import { hostile } from './pages/hostile.mjs';
import { panels } from './pages/panels.mjs';
import { printing } from './pages/printing.mjs';
import { reading } from './pages/reading.mjs';
import { working } from './pages/working.mjs';

/** The cases by the name of their group; each begins where the one before it ended. */
const groups = {
  reading,
  working,
  exporting,
  panels,
  explorer,
  hostile,
  accessible,
  printing,
  folder: folderCases({ view, runCommand, picture, violationsIn }),
};

/**
 * Runs each case in one window, one after the other.
 *
 * @param names groups to run; all of them but `explorer` where none is named.
 * @returns `{ passed, failed }`.
 */
export function drivePages(address, names = []) {
  const [refused, foreign] = [[], []];
  // The explorer's case needs a window that answers at once: it runs by its name alone.
  const usual = Object.keys(groups).filter((name) => name !== 'explorer');
  const wanted = names.length > 0 ? names : usual;
  const all = {
    ...Object.assign({}, ...wanted.map((name) => groups[name])),
    'nothing was refused': () => assert.deepEqual(refused, []),
    'nothing was asked of another machine': () => assert.deepEqual(foreign, []),
  };
  return drive(address, all, async (page) => {
    page.on('console', (message) => {
      const text = message.text();
      if (/Content Security Policy/.test(text) && /remittance|\/dist\/client\//.test(text))
        refused.push(text);
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && !isHere(hostname)) foreign.push(request.url());
    });
    // Without it VS Code downloads a file as any page does, and asks nobody where to.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
  });
}

/** This machine, or the name under which VS Code itself answers webviews, without a network. */
function isHere(hostname) {
  return /^127\.0\.0\.1$|(^|\.)localhost$|\.vscode-resource\.vscode-cdn\.net$/.test(hostname);
}
