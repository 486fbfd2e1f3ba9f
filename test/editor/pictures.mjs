/**
 * Takes the pictures of the README and the walkthrough in a real VS Code:
 * `node test/editor/pictures.mjs [NAME…]` writes `client/media/NAME.png`; without a name all of them.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { runScript } from './build.mjs';
import { installVsCode, root } from './install.mjs';
import { pageAddress, serve } from './serve.mjs';

/** The cursor goes where `at` first begins; then `show` does what is to be seen. */
const pictures = {
  page: { file: 'medicare-part-b.835', at: 'CLP*MH-20417', size: [860, 480], show: showPage },
  hover: { file: 'medicare-part-b.835', at: '253*2.4~', size: [760, 600], show: showHover },
  problems: { file: 'april.835', at: '253*2.04~', size: [1180, 400], show: showProblems },
  outline: { file: 'commercial.835', at: 'CLP*NG55-1001', size: [960, 400], show: showOutline },
  'split-view': {
    file: 'one-line.835',
    at: 'CLP*MH-20431',
    size: [1000, 262],
    show: showSplitView,
  },
  notes: { file: 'notes.835', at: '253*16~', size: [860, 400], show: showNote },
};

const settings = {
  'workbench.activityBar.location': 'hidden',
  'workbench.reduceMotion': 'on',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.hover.delay': 100,
  'editor.fontSize': 13,
  'breadcrumbs.enabled': false,
  'comments.openView': 'never',
  'remittance.oneLineFiles': 'none',
  // What repeats in another sample is no part of a picture.
  'remittance.folder.readInBackground': false,
};

/** Crisp, and small enough for a README. */
const deviceScaleFactor = 1.25;

/** Appears above the first claim once the server has answered. */
const firstLens = '.codelens-decoration >> nth=0';

/** The title bar says that the extension is under development: it is left out. */
const titleBar = 30;

async function main(names) {
  runScript('build');
  const data = mkdtempSync(join(tmpdir(), 'x12-835-pictures-'));
  const folder = join(data, 'remittances');
  layOut(folder);
  const server = await serve(installVsCode(), data, settings);
  const browser = await launchBrowser();
  try {
    for (const name of names.length > 0 ? names : Object.keys(pictures)) {
      const picture = join(root, 'client', 'media', `${name}.png`);
      await take(browser, server, folder, pictures[name], picture);
      console.log(`${picture}: ${Math.round(statSync(picture).size / 1024)} KB`);
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

function layOut(folder) {
  mkdirSync(folder);
  cpSync(join(root, 'test', 'samples'), folder, { recursive: true });
  cpSync(join(root, 'client', 'media', 'sample.835'), join(folder, 'april.835'));
  cpSync(join(root, 'test', 'samples', 'medicare-part-b.835'), join(folder, 'notes.835'));
  const text = readFileSync(join(root, 'test', 'samples', 'medicare-part-b.835'), 'utf8');
  writeFileSync(join(folder, 'one-line.835'), text.replaceAll('\n', ''));
}

async function take(browser, server, folder, { file: name, at, size, show }, picture) {
  const [width, height] = size;
  // VS Code grants a hover a quarter of the editor's height: the picture is a part of a tall window.
  const tall = show === showHover ? 2_400 : height + titleBar;
  const page = await browser.newPage({ viewport: { width, height: tall }, deviceScaleFactor });
  // What opens with the window is wrapped before VS Code knows this language's defaults.
  const first = join(folder, 'medicare-part-a.835');
  await page.goto(pageAddress(server, { folder, file: first, extension: server.extension }));
  await page.locator(firstLens).waitFor();
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
  await page.waitForSelector(`.tab.active[data-resource-name="${name}"]`);
  await page.locator(firstLens).waitFor();
  await runCommand(page, 'View: Close Other Editors in Group');
  await goTo(page, placeOf(readFileSync(join(folder, name), 'utf8'), at));
  if (show !== showOutline) await page.keyboard.press('Control+KeyB');
  await page.mouse.move(width / 2, 0);
  const y = (await show(page)) ?? titleBar;
  // A hover goes when the mouse moves; what the mouse has marked goes when it is elsewhere.
  if (show !== showHover) await page.mouse.move(width / 2, 5);
  await page.screenshot({ path: picture, clip: { x: 0, y, width, height } });
  await page.close();
}

/** Where `text` first begins, as the `line:column` people read. */
function placeOf(whole, text) {
  const offset = whole.indexOf(text);
  if (offset < 0) throw new Error(`The file has no ${text}`);
  const lines = whole.slice(0, offset).split('\n');
  return `${lines.length}:${lines.at(-1).length + 1}`;
}

async function goTo(page, place) {
  await page.keyboard.press('Control+KeyG');
  await page.locator('.quick-input-widget input').first().fill(`:${place}`);
  await page.keyboard.press('Enter');
}

async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  const names = page.locator('.quick-input-list .label-name');
  await names.getByText(title, { exact: true }).first().click();
}

/** Answers the upper edge of the picture: a line above the hover. */
async function showHover(page) {
  await page.keyboard.press('Control+KeyK');
  await page.keyboard.press('Control+KeyI');
  const hover = page.locator('.monaco-hover:not(.hidden)').first();
  await hover.waitFor();
  return (await hover.evaluate(topAtRest)) - 10;
}

/** Runs in the page: the element's upper edge, once it has stopped moving. */
async function topAtRest(element) {
  const moving = element.getAnimations({ subtree: true });
  await Promise.all(moving.map((animation) => animation.finished));
  return element.getBoundingClientRect().top;
}

async function showPage(page) {
  await page.locator('.editor-actions a[aria-label*="Open Page to the Side"]').click();
  const view = page.frameLocator('iframe.webview').last().frameLocator('#active-frame');
  await view.locator('article.payment .chart').first().waitFor();
  // Where the money went is what the page is for.
  await view.locator('h2', { hasText: 'From charged to paid' }).evaluate((heading) => {
    heading.scrollIntoView();
  });
}

async function showProblems(page) {
  await page.keyboard.press('Control+Shift+KeyM');
  await page.waitForSelector('.markers-panel .monaco-list-row');
  await page.keyboard.press('Control+Digit1');
}

async function showOutline(page) {
  await runCommand(page, 'Explorer: Focus on Outline View');
  await page.waitForSelector('.outline-tree .monaco-list-row');
  await page.locator('.pane-header', { hasText: 'remittances' }).click();
  const { width } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(width, 200);
  await page.mouse.down();
  await page.mouse.move(width + 120, 200);
  await page.mouse.up();
  await page.keyboard.press('Control+Digit1');
}

/** The file of one line is on the left. */
async function showSplitView(page) {
  await page.keyboard.press('Control+Backslash');
  await page.waitForSelector('.editor-group-container:nth-child(1)');
  await runCommand(page, 'Remittance: Open Split View');
  await page.waitForSelector('.tab.active[data-resource-name*="(split)"]');
  await page.locator('.codelens-decoration').nth(1).waitFor();
}

async function showNote(page) {
  const wanted = 'Note: sequestration, write-off';
  await page.keyboard.press('Control+Period');
  const chosen = page.locator('.action-widget .monaco-list-row.focused');
  while ((await chosen.innerText()).trim() !== wanted) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.comment-range-glyph.comment-thread-unresolved').first().click();
  await page.waitForSelector('.review-widget .comment-body');
}

await main(process.argv.slice(2));
