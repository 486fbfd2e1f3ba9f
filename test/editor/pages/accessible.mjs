/** Every page in every kind of theme, searched for what people who cannot see or point would miss. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openTab, pick, picture, pictures, runCommand } from '../drive.mjs';
import { frameOf, openAsPage, setTheme, showPage, view } from './driver.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const themes = {
  dark: ['Dark Modern', 'vscode-dark'],
  light: ['Light Modern', 'vscode-light'],
  'high contrast': ['Dark High Contrast', 'vscode-high-contrast'],
  'light high contrast': ['Light High Contrast', 'vscode-high-contrast-light'],
};

/** The pages of a remittance, and how to get there from another one. */
const pages = {
  payment: (page) => showPage(page, 'Payment'),
  claims: (page) => showPage(page, 'Claims'),
  claim: async (page) => {
    await showPage(page, 'Claims');
    await view(page).locator('.rows tbody tr button').first().click();
    await view(page).locator('article.claim h1').waitFor();
  },
  worklist: (page) => showPage(page, 'Worklist'),
  sequestration: (page) => showPage(page, 'Sequestration'),
};

/** The pages of the folder, and what is on each. */
const tabs = {
  Deposits: '#list-matched',
  Ledger: 'section.account',
  Report: 'main.page h2',
  Compare: 'main tbody tr',
  Remittances: '.payments tbody tr[aria-rowindex]',
};

export const accessible = {
  'a page alone is opened in a wide and in a narrow window': async (page) => {
    await openAsPage(page, 'medicare-part-b.835');
    if (!pictures) return;
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
    for (const [theme, title] of Object.entries(themes)) {
      await setTheme(page, title);
      for (const width of [1200, 400]) {
        await page.setViewportSize({ width: width + 48, height: 1800 });
        for (const [name, show] of Object.entries(pages)) {
          await show(page);
          await picture(page, `${name} ${theme} ${width}`);
        }
      }
    }
    await page.setViewportSize({ width: 1400, height: 900 });
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  },
  ...Object.fromEntries(
    Object.entries(themes).map(([theme, title]) => [
      `no page breaks a rule of accessibility: ${theme}`,
      async (page) => {
        await setTheme(page, title);
        const found = [];
        for (const [name, show] of Object.entries(pages)) {
          await show(page);
          found.push(...(await violationsIn(page, name)));
        }
        assert.deepEqual(found, []);
      },
    ]),
  ),
  'a file without a payment says so': async (page) => {
    await openTab(page, 'empty.835');
    await runCommand(page, 'View: Reopen Editor With...');
    await pick(page, 'Remittance Page');
    await view(page).locator('main', { hasText: 'no payment' }).waitFor();
    assert.deepEqual(await violationsIn(page, 'empty'), []);
    await picture(page, 'empty');
  },
  'the list of the folder breaks no rule of accessibility either': async (page) => {
    await runCommand(page, 'View: Close All Editors');
    await runCommand(page, 'Remittance: Show Remittances of the Folder');
    await view(page).locator('.payments tbody tr[aria-rowindex]').first().waitFor();
    await accessibleFolder(page, 'folder', { Deposits: 'main h1', Compare: 'main h1' });
    await runCommand(page, 'View: Close All Editors');
  },
};

/**
 * Searches every page of the folder's panel in every kind of theme.
 *
 * @param empty what is on pages that have nothing to show yet.
 */
export async function accessibleFolder(page, name, empty = {}) {
  const found = [];
  for (const [theme, title] of Object.entries(themes).reverse()) {
    await setTheme(page, title);
    for (const [tab, shown] of Object.entries({ ...tabs, ...empty })) {
      await view(page).getByRole('button', { name: tab, exact: true }).press('Enter');
      await view(page).locator(shown).first().waitFor();
      found.push(...(await violationsIn(page, `${tab}, ${theme}`)));
      await pictureIn(page, `${name} ${tab} ${theme}`);
    }
  }
  assert.deepEqual(found, []);
}

/** Takes pictures of a page in a wide and in a narrow window, where they are wanted. */
async function pictureIn(page, name) {
  if (!pictures) return;
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  for (const width of [1200, 400]) {
    await page.setViewportSize({ width: width + 48, height: 1800 });
    await picture(page, `${name} ${width}`);
  }
  await page.setViewportSize({ width: 1400, height: 900 });
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
}

/** What axe finds in the last webview that was opened. */
export async function violationsIn(page, name) {
  return violationsOf(await frameOf(page), name);
}

/** What axe finds in a frame. */
export async function violationsOf(frame, name) {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => window.axe.run());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${name}: ${id}: ${html}\n${failureSummary}`),
  );
}
