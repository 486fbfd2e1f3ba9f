/**
 * Takes a picture of a remittance in a real VS Code:
 * `node test/editor/screenshot.mjs FILE PICTURE [--at TEXT] [--hover] [--problems] [--light]
 * [--size 900x520]`.
 *
 * The cursor goes where TEXT first begins; `--hover` shows what the editor says there, `--problems`
 * opens that list.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { runScript } from './build.mjs';
import { installVsCode } from './install.mjs';
import { pageAddress, serve } from './serve.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string', default: '' },
    hover: { type: 'boolean', default: false },
    problems: { type: 'boolean', default: false },
    light: { type: 'boolean', default: false },
    size: { type: 'string', default: '900x520' },
  },
});

async function main([name, picture], { at, hover, problems, light, size }) {
  if (!name || !picture) throw new Error('Name a remittance and the picture to write.');
  const [width, height] = size.split('x').map(Number);
  runScript('build');
  const data = mkdtempSync(join(tmpdir(), 'x12-835-picture-'));
  // The picture shows a folder of remittances, whatever the place the file was taken from.
  const folder = join(data, 'remittances');
  const file = join(folder, basename(name));
  cpSync(name, file);
  const server = await serve(installVsCode(), data, {
    'workbench.colorTheme': light ? 'Default Light Modern' : 'Default Dark Modern',
    'workbench.activityBar.location': 'hidden',
    'editor.minimap.enabled': false,
    'editor.stickyScroll.enabled': false,
    'breadcrumbs.enabled': false,
    'workbench.reduceMotion': 'on',
  });
  const browser = await launchBrowser();
  try {
    // VS Code grants a hover a quarter of the editor's height: the picture is cut from a tall window.
    const viewport = { width, height: hover ? 1_800 : height };
    const page = await browser.newPage({ viewport });
    const cursor = placeOf(readFileSync(file, 'utf8'), at);
    const { extension } = server;
    await page.goto(pageAddress(server, { folder, file, at: cursor, extension }));
    await page.waitForSelector('.monaco-editor.focused .view-line');
    await page.keyboard.press('Control+KeyB');
    if (problems) await showProblems(page);
    const y = hover ? (await showHover(page)) - 40 : 0;
    await page.screenshot({ path: picture, clip: { x: 0, y, width, height } });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** Where `text` first begins, as the `line:column` people read. */
function placeOf(whole, text) {
  const offset = whole.indexOf(text);
  if (offset < 0) throw new Error(`The file has no ${text}`);
  const lines = whole.slice(0, offset).split('\n');
  return `${lines.length}:${lines.at(-1).length + 1}`;
}

async function showProblems(page) {
  await page.keyboard.press('Control+Shift+KeyM');
  await page.waitForSelector('.markers-panel .monaco-list-row');
  await page.keyboard.press('Control+Digit1');
}

/**
 * Asks again while the language server is not awake yet: until then there is no hover.
 *
 * @returns the hover's upper edge in the page.
 */
async function showHover(page) {
  const hover = page.locator('.monaco-hover:not(.hidden)').first();
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.press('Control+KeyI');
    const shown = await hover.waitFor({ timeout: 2_000 }).catch((error) => error);
    if (!shown) return hover.evaluate(topAtRest);
  }
  throw new Error('The editor shows no hover there.');
}

/** Runs in the page: the element's upper edge, once it stands still. */
async function topAtRest(element) {
  const moving = element.getAnimations({ subtree: true });
  await Promise.all(moving.map((animation) => animation.finished));
  return element.getBoundingClientRect().top;
}

await main(positionals, values);
