// Draws client/media/icon.png from icon.svg in Chromium: `node test/release/icon.mjs [FILE [SIZE]]`.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { launchBrowser } from '../editor/browser.mjs';

const [, , path = 'client/media/icon.png', size = '128'] = argv;
const browser = await launchBrowser();
const viewport = { width: Number(size), height: Number(size) };
const page = await browser.newPage({ viewport });
const svg = readFileSync('test/release/icon.svg', 'utf8');
await page.setContent(
  `<style>body { margin: 0 } svg { width: 100vw; height: 100vh }</style>${svg}`,
);
await page.screenshot({ path, omitBackground: true });
await browser.close();
