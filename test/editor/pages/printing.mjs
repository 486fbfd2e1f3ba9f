/** A claim's page and a whole file's claims, as Chromium prints them on paper. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pictures } from '../drive.mjs';
import { root } from '../install.mjs';
import { violationsOf } from './accessible.mjs';

const sample = join(root, 'test', 'samples', 'medicare-part-b.835');

const letter = /\/MediaBox\s*\[\s*0 0 612 792\s*\]/;

export const printing = {
  'a payment fits on one sheet, one claim on two, and every claim of a file begins on a new one':
    async (page) => {
      assert.equal(sheetsOf(await printed(page, 'payment', [])), 1);
      const one = await printed(page, 'claim', ['--claim', 'MH-20417']);
      assert.equal(sheetsOf(one), 2);
      assert.match(one, letter);
      assert.ok(sheetsOf(await printed(page, 'claims', ['--page', 'claims'])) >= 5);
    },
  'pages to print break no rule of accessibility and ask for nothing': async (page) => {
    for (const name of ['payment', 'claims', 'worklist', 'sequestration']) {
      await withDocument(page, ['--page', name], async (document, asked) => {
        assert.deepEqual(await violationsOf(document.mainFrame(), `print ${name}`), []);
        assert.equal(asked.length, 1);
      });
    }
  },
};

/** The PDF that Chromium makes of what the command line shows. */
async function printed(page, name, options) {
  return withDocument(page, options, async (document) => {
    const pdf = await document.pdf({ preferCSSPageSize: true });
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      writeFileSync(join(pictures, `print-${name}.pdf`), pdf);
    }
    return pdf.toString('latin1');
  });
}

async function withDocument(page, options, use) {
  const cli = join(root, 'dist', 'server', 'cli.js');
  const html = execFileSync(process.execPath, [
    cli,
    'show',
    '--format',
    'html',
    ...options,
    sample,
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'x12-835-print-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const document = await page.context().browser().newPage();
  const asked = [];
  document.on('request', (request) => asked.push(request.url()));
  try {
    await document.goto(pathToFileURL(file).href);
    return await use(document, asked);
  } finally {
    await document.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function sheetsOf(pdf) {
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
