/** Drives a VS Code that is served, by mouse and keyboard, as a user does. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';

/** Where pictures of what was driven go, to be looked at; none without. */
export const pictures = process.env.PICTURES;

/** How many times slower the window is made, to see what waits for too little; 1 without. */
const slowdown = Number(process.env.SLOWDOWN ?? 1);

/**
 * Runs each case in one window, one after the other.
 *
 * @param cases functions of the page by their names, which may use the functions below.
 * @param watch is given the page before the window opens.
 * @returns how many passed, and what failed, a text each.
 */
export async function drive(address, cases, watch = () => undefined) {
  const browser = await launchBrowser();
  const sums = { passed: 0, failures: [] };
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(60_000);
    await watch(page);
    if (slowdown > 1) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    await page.goto(address);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    for (const [name, run] of Object.entries(cases)) {
      try {
        await run(page);
        sums.passed += 1;
        console.log(`  ✔ ${name}`);
      } catch (error) {
        sums.failures.push(`${name}: ${error.message.split('\n', 1)}`);
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
  await editor(page, name).locator('.codelens-decoration:visible').first().waitFor();
}

/** Opens a file of the workspace by a double click in the explorer. */
export async function openTab(page, name) {
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
  await until(async (brief) => {
    await row.dblclick(brief);
    await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`, brief);
  });
  await editor(page, name).first().waitFor();
  await rest(page);
}

/** The text editor in front; with a name, once it shows that file. */
export function editor(page, name = '') {
  const shown = name && `[data-uri$="/${name}"]`;
  return page.locator(`.editor-group-container.active .monaco-editor${shown}`);
}

/** The input of the palette and of every list that is asked from, and the rows under it. */
export const quickInput = (page) => page.locator('.quick-input-widget input').first();
export const quickRows = (page) => page.locator('.quick-input-list .monaco-list-row');

/** Puts the cursor on a line, or on a `line:column`. */
export async function goTo(page, place) {
  const [line, column = 1] = String(place).split(':');
  const at = page.locator('.statusbar', { hasText: `Ln ${line}, Col ${column}` });
  await until(async (brief) => {
    await page.keyboard.press('Control+KeyG');
    await inputBegins(page, ':', brief);
    await quickInput(page).fill(`:${place}`, brief);
    await page.keyboard.press('Enter');
    await quickInput(page).waitFor({ state: 'hidden', ...brief });
    await at.waitFor(brief);
  });
}

/** Runs a command by its title in the palette. */
export async function runCommand(page, title) {
  await openPalette(page, title);
  await pick(page, title);
  await page.waitForFunction((typed) => {
    const input = document.querySelector('.quick-input-widget input');
    return !input?.checkVisibility() || input.value !== typed;
  }, `>${title}`);
  await rest(page);
}

/** Opens the palette and types what is looked for. */
export async function openPalette(page, title) {
  await until(async (brief) => {
    await page.keyboard.press('F1');
    await inputBegins(page, '>', brief);
    await quickInput(page).fill(`>${title}`, brief);
    await quickRows(page).first().waitFor(brief);
  });
}

/** Picks what VS Code offers under its whole name. */
export async function pick(page, label) {
  const row = quickRows(page).filter({ has: page.getByText(label, { exact: true }) });
  // Keys that are shown at the end of the row may lie over its middle.
  await row.first().click({ position: { x: 30, y: 8 } });
}

/** Waits until VS Code's input is the one that begins so: one that was open may still be closing. */
async function inputBegins(page, prefix, brief) {
  await page.waitForFunction(
    (wanted) => {
      const input = document.querySelector('.quick-input-widget input');
      return input?.checkVisibility() && input.value.startsWith(wanted);
    },
    prefix,
    brief,
  );
}

/** Takes the mouse off what was clicked: where it rests, hovers of VS Code's own come up. */
export async function rest(page) {
  await page.mouse.move(700, 2);
}

/** Gives the text in front the focus. */
export async function focusText(page) {
  await until(async (brief) => {
    await page.keyboard.press('Control+Digit1');
    await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor(brief);
  });
}

/** Closes what other cases have left open. */
export async function clear(page) {
  await page.keyboard.press('Escape');
  await runCommand(page, 'View: Close All Editors');
  await page.locator('.tab').first().waitFor({ state: 'hidden' });
  if (await page.locator('.part.panel:visible').count()) {
    await runCommand(page, 'View: Hide Panel');
    await page.locator('.part.panel').first().waitFor({ state: 'hidden' });
  }
}

/**
 * Makes a gesture until its effect is seen: VS Code swallows keys and clicks while it is busy. Each
 * time it is given longer, so that a slow answer is not asked for again and again.
 *
 * @param attempt makes the gesture and waits for the effect, each for as long as `brief` says.
 */
export async function until(attempt) {
  for (const timeout of [4_000, 8_000, 16_000]) {
    try {
      return await attempt({ timeout });
    } catch (error) {
      if (error.name !== 'TimeoutError') throw error;
    }
  }
  return attempt({ timeout: 32_000 });
}

/** Takes a picture where `PICTURES` names a folder for them. */
export async function picture(page, name) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name.replaceAll(' ', '-')}.png`) });
}

/** Opens Problems, and lists what it has of the files with these words in their names. */
export async function problems(page, words) {
  await runCommand(page, 'Problems: Focus on Problems View');
  const filter = page.locator('.part.panel input[placeholder^="Filter"]').first();
  await filter.fill(words);
  return page.locator('.markers-panel .marker-message-line');
}

/** The notices in the corner of the window that have these words. */
export function notices(page, words) {
  return page.locator('.notification-toast', { hasText: words });
}

/** The hovers over the text; VS Code's own hovers over tabs and buttons are others. */
export const textHovers = '.monaco-hover:not(.hidden, .workbench-hover)';

/** Shows the hover at the cursor by its keys, once it has these words. */
export async function showHover(page, words) {
  const hover = page.locator(`${textHovers}:visible`, { hasText: words }).first();
  await until(async (brief) => {
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.press('Control+KeyI');
    await hover.waitFor(brief);
  });
  return hover;
}

/** Opens the menu of what can be done at the cursor, and chooses from it. */
export async function chooseAction(page, title) {
  const row = page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
  await until(async (brief) => {
    await page.keyboard.press('Control+Period');
    await row.waitFor(brief);
  });
  // The menu takes no click before the mouse has moved: nobody is to choose what opens under it.
  await row.hover({ force: true });
  await row.click();
  await page.locator('.action-widget').waitFor({ state: 'hidden' });
  await rest(page);
}
