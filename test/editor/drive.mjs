/** Drives a VS Code that is served, by mouse and keyboard, as a user does. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';

/** Where pictures of what was driven go, to be looked at; none without. */
export const pictures = process.env.PICTURES;

/**
 * Runs each case in one window, one after the other.
 *
 * @param cases functions of the page by their names, which may use the functions below.
 * @param watch is given the page before the window opens.
 * @returns `{ passed, failed }`.
 */
export async function drive(address, cases, watch = () => undefined) {
  const browser = await launchBrowser();
  const sums = { passed: 0, failed: 0 };
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(30_000);
    await watch(page);
    await page.goto(address);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    for (const [name, run] of Object.entries(cases)) {
      try {
        await run(page);
        sums.passed += 1;
        console.log(`  ✔ ${name}`);
      } catch (error) {
        sums.failed += 1;
        console.log(`  ✖ ${name}\n${error.stack}`);
        await picture(page, `failed ${name}`);
        await page.keyboard.press('Escape');
      }
    }
  } finally {
    await browser.close();
  }
  return sums;
}

/** Opens a file of the workspace and waits until it is answered about. */
export async function openFile(page, name) {
  await openTab(page, name);
  await page.locator('.codelens-decoration:visible').first().waitFor();
}

/** Opens a file of the workspace by a double click in the explorer. */
export async function openTab(page, name) {
  await page
    .locator('.explorer-folders-view .monaco-list-row', { hasText: name })
    .first()
    .dblclick();
  await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
}

/** Puts the cursor on a line, or on a `line:column`. */
export async function goTo(page, place) {
  const [line] = String(place).split(':');
  await page.keyboard.press('Control+KeyG');
  await page.locator('.quick-input-widget input').first().fill(`:${place}`);
  await page.keyboard.press('Enter');
  await page.locator('.statusbar', { hasText: `Ln ${line}, ` }).waitFor();
}

/** Runs a command by its title in the palette. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await pick(page, title);
}

/** Picks what VS Code offers under its whole name. */
export async function pick(page, label) {
  const row = page
    .locator('.quick-input-list .monaco-list-row')
    .filter({ has: page.getByText(label, { exact: true }) });
  // Keys that are shown at the end of the row may lie over its middle.
  await row.first().click({ position: { x: 30, y: 8 } });
}

/** Takes a picture where `PICTURES` names a folder for them. */
export async function picture(page, name) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name.replaceAll(' ', '-')}.png`) });
}

/** The notices in the corner of the window that have these words. */
export function notices(page, words) {
  return page.locator('.notification-toast', { hasText: words });
}

/** Shows the hover at the cursor by its keys. */
export async function showHover(page) {
  await page.keyboard.press('Control+KeyK');
  await page.keyboard.press('Control+KeyI');
  await page.locator('.monaco-hover:not(.hidden)').first().waitFor();
}
