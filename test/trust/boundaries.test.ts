import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { spreadsheetCell } from '../../client/webview/spreadsheet-cell';
import { capabilities, contributes } from '../../package.json';
import { parseDocument } from '../../server/document';
import { rowKindNames } from '../../server/folder/rows/kinds';
import { notesAsCsv } from '../../server/notes/export';
import { readSidecar } from '../../server/notes/sidecar';
import { readPayerRules } from '../../server/read-payer-rules';
import { readSettings } from '../../server/settings';
import { maxSidecarSize } from '../../server/sidecar-json';
import { replaceElements } from '../assistant/replace-elements';
import { folderWith } from '../cli/folder';
import { run } from '../cli/run';

const sample = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');

/** Keys that reach the prototype of every object where something copies them blindly. */
const polluting =
  '{"version":1,"traces":[],"notes":[],"files":{"__proto__":{"polluted":1}},' +
  '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},' +
  '"rules":{"__proto__":"error","constructor":"error","toString":"error"},' +
  '"sequestration":{"__proto__":{"polluted":1}},"payers":{"__proto__":["polluted"]}}';
const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

test('keys such as __proto__ change no object, and depth ends nothing', async (t) => {
  const folder = folderWith(t, {
    'a.835': sample,
    'a.835.notes.json': polluting,
    'polluting.json': polluting,
    'nested.json': nested,
  });
  const path = (name: string) => join(folder, name);
  for (const text of [polluting, nested]) {
    readSidecar(text);
    readPayerRules(JSON.parse(text));
    readSettings(JSON.parse(text));
  }
  for (const name of ['polluting.json', 'nested.json']) {
    for (const option of ['--config', '--payer-rules', '--baseline']) {
      const { status, err } = await run(['check', option, path(name), path('a.835')]);
      assert.ok([0, 1, 2].includes(status), err);
    }
    assert.equal((await run(['report', '--merge', path(name)])).status, 2);
  }
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

test('a notes file that is too large is not read', () => {
  const read = readSidecar(' '.repeat(maxSidecarSize + 1));
  assert.equal(read.state, 'broken');
});

const formulas = ['=cmd|x', '+1+cmd|x', '-1+cmd|x', '@SUM(A1)', '\uff1dcmd|x', '\uff0bcmd|x'];
/** What a spreadsheet calculates: a formula, but not a number. */
const calculated = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20](?![\d.]*$)/;

test('no cell of what is exported is a formula', async (t) => {
  let at = 0;
  const planted = replaceElements(parseDocument(sample), ({ id, text }) =>
    /^(ISA|GS|ST|SE|GE|IEA)$/.test(id) || /^-?[\d.]+$/.test(text)
      ? undefined
      : formulas[at++ % formulas.length],
  );
  assert.ok(at > 50, `${at} elements`);
  const path = join(folderWith(t, { 'a.835': planted }), 'a.835');
  let cells = 0;
  const lookAt = (csv: string) => {
    for (const [cell] of csv.matchAll(/"(?:[^"]|"")*"|[^",\r\n]+/g)) {
      cells++;
      assert.ok(!calculated.test(cell.replace(/^"/, '')), cell);
    }
  };
  for (const rows of rowKindNames) lookAt((await run(['export', '--rows', rows, path])).out);
  for (const by of ['payer', 'month']) {
    lookAt((await run(['report', '--by', by, '--format', 'csv', path])).out);
  }
  for (const text of formulas) {
    const note = {
      ...({ id: 'a', kind: 'note', status: 'open', created: text, author: text, text } as const),
      ...{ anchor: { trace: text, account: text }, replies: [{ id: 'b', text, created: text }] },
    };
    lookAt(notesAsCsv([{ note, segment: 1 }]));
    assert.ok(!calculated.test(spreadsheetCell({ numeric: false }, text)));
  }
  t.diagnostic(`${cells} cells`);
  assert.ok(cells > 500);
});

/** Settings that a workspace may set although nobody trusts it: they name no file and no folder. */
const harmless =
  /^remittance\.(codeLens\.enabled|inlayHints\.\w+|sequestration\.\w+|rules|checks)$/;
const alsoHarmless = new Set([
  'remittance.notes.author',
  'remittance.notes.hashClaims',
  'remittance.notes.acceptedFindings',
  'remittance.recognizeByContent',
  'remittance.folder.readInBackground',
  'remittance.deposits.columns',
  'remittance.oneLineFiles',
]);

test('every setting is either harmless or ignored in a workspace that is not trusted', () => {
  const { restrictedConfigurations } = capabilities.untrustedWorkspaces;
  const others = Object.keys(contributes.configuration.properties).filter(
    (name) => !harmless.test(name) && !alsoHarmless.has(name),
  );
  assert.deepEqual(others.sort(), [...restrictedConfigurations].sort());
});
