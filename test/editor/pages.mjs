/** Drives the pages of remittances in their webviews, as a user does, in a VS Code that is served. */
import assert from 'node:assert/strict';
import { clear, drive, picture, runCommand } from './drive.mjs';
import { folderCases } from './folder-cases.mjs';
import { accessible, accessibleFolder, violationsIn } from './pages/accessible.mjs';
import { view } from './pages/driver.mjs';
import { explorer } from './pages/explorer.mjs';
import { exporting } from './pages/exporting.mjs';
import { hostile } from './pages/hostile.mjs';
import { keyboard } from './pages/keyboard.mjs';
import { large } from './pages/large.mjs';
import { panels } from './pages/panels.mjs';
import { printing } from './pages/printing.mjs';
import { reading } from './pages/reading.mjs';
import { working } from './pages/working.mjs';

/** The cases by the name of their group; within it, each begins where the one before it ended. */
const groups = {
  reading,
  working,
  exporting,
  panels,
  explorer,
  hostile,
  keyboard,
  large,
  accessible,
  printing,
  folder: folderCases({ view, runCommand, picture, violationsIn, accessibleFolder }),
};

/**
 * Runs each case in one window, one after the other.
 *
 * @param names groups to run; all of them where none is named.
 * @returns how many passed, and what failed, a text each.
 */
export function drivePages(address, names = []) {
  const [refused, foreign] = [[], []];
  const wanted = names.length > 0 ? names : Object.keys(groups);
  const all = {
    ...Object.assign({}, ...wanted.map((name) => fromNothing(groups[name]))),
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

/** The cases of a group, the first of which begins with nothing that other groups have left open. */
function fromNothing(cases) {
  const [[name, first], ...others] = Object.entries(cases);
  const begin = async (page) => {
    await clear(page);
    await first(page);
  };
  return Object.fromEntries([[name, begin], ...others]);
}

/** This machine, or the name under which VS Code itself answers webviews, without a network. */
function isHere(hostname) {
  return /^127\.0\.0\.1$|(^|\.)localhost$|\.vscode-resource\.vscode-cdn\.net$/.test(hostname);
}
