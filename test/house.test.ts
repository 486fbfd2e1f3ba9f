import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { test } from 'node:test';
import { features, workspaceFeatures } from '../server/features';
import { commandIds } from '../server/protocol/command-ids';
import { importsOf, sourcesIn } from './sources';

/** The floors of the house from the ground up; a file may import from its own floor and below. */
const floors: readonly (readonly string[])[] = [
  [
    'server/globals.d.ts',
    'server/cache.ts',
    'server/element-ref.ts',
    'server/span.ts',
    'server/numbering.ts',
    'server/base64.ts',
    'server/csv-cell.ts',
    'server/fault.ts',
    'server/json.ts',
    'server/markdown.ts',
    'server/mutable.ts',
    'server/sidecar-json.ts',
    'server/shortened.ts',
    'server/steps.ts',
    'server/visible.ts',
    'server/codes',
  ],
  ['server/syntax'],
  ['server/guide'],
  ['server/structure'],
  ['server/remit'],
  ['server/sequestration'],
  [
    'server/envelopes.ts',
    'server/document.ts',
    'server/document-guide.ts',
    'server/excerpt.ts',
    'server/identity.ts',
    'server/located-element.ts',
  ],
  ['server/checks'],
  ['server/engine'],
  ['server/notes', 'server/report'],
  ['server/deidentify', 'server/explain'],
  ['server/stream'],
  ['server/folder'],
  ['server/render'],
  ['server/assistant'],
  ['server/read-combinations.ts', 'server/read-payer-rules.ts', 'server/settings.ts'],
  ['server/protocol'],
  ['server/features'],
  ['server/lsp', 'server/cli', 'server/mcp'],
  ['server/node.ts', 'server/browser.ts', 'server/cli.ts', 'server/api.ts', 'server/mcp.ts'],
];

/** Files of `server/codes` that all its lists share. */
const sharedByCodes = ['code-list.ts', 'index.ts', 'list-notice.ts', 'nearest-code.ts'];

/** Files of `server/features` that all features share: what a feature is, and the list of them. */
const sharedByFeatures = ['feature', 'index'];

const featureNames = readdirSync('server/features')
  .filter((name) => name.endsWith('.ts') && !name.endsWith('-wire.ts'))
  .map((name) => basename(name, '.ts'))
  .filter((name) => !sharedByFeatures.includes(name))
  .sort();

const files = [...sourcesIn('server'), ...sourcesIn('client')];
const imports = importsOf(files);
const inside = imports.filter(({ to }) => to.startsWith('server') || to.startsWith('client'));

test('every server file is on a floor of the house', () => {
  assert.deepEqual(
    files.filter((file) => file.startsWith('server') && floorOf(file) < 0),
    [],
  );
});

test('imports go downwards only', () => {
  const upwards = inside.filter(
    ({ file, to }) => file.startsWith('server') && floorOf(to) > floorOf(file),
  );
  assert.deepEqual(upwards.map(arrow), []);
});

test('brothers never import each other', () => {
  const between = inside.filter(
    ({ file, to }) =>
      (isList(file) && isList(to)) ||
      (sectionOf(file) !== undefined && sectionOf(to) !== undefined),
  );
  assert.deepEqual(between.map(arrow), []);
});

test('imports run in no circle', () => {
  const targets = new Map<string, string[]>();
  for (const { file, to } of inside) targets.set(file, [...(targets.get(file) ?? []), to]);
  assert.deepEqual(circlesIn(targets), []);
});

test('every file of server/features is one feature, registered once under the name of its file', () => {
  const registered = [...features, ...workspaceFeatures].map(({ name }) => name);
  assert.deepEqual(registered.sort(), featureNames);
  for (const name of featureNames) {
    const text = readFileSync(`server/features/${name}.ts`, 'utf8');
    const named = [...text.matchAll(/eature[<(][^;]*?\n {2}name: '(.*)'/g)].map(([, own]) => own);
    assert.deepEqual(named, [name]);
  }
});

test('no feature imports another feature', () => {
  const own = featureNames.map((name) => `server/features/${name}.ts`);
  const between = inside.filter(({ file, to }) => own.includes(file) && own.includes(to));
  assert.deepEqual(between.map(arrow), []);
});

test('no verb imports another verb', () => {
  const isVerb = (file: string) => /^server\/cli\/verbs\/(?!index)/.test(file);
  const between = inside.filter(({ file, to }) => isVerb(file) && isVerb(to));
  assert.deepEqual(between.map(arrow), []);
});

test('no page imports another page, and no format another format', () => {
  const between = inside.filter(({ file, to }) =>
    [pageOf, formatOf].some((of) => of(file) && of(to) && of(file) !== of(to)),
  );
  assert.deepEqual(between.map(arrow), []);
});

test('views bring nothing of the server with them but what they are drawn with', () => {
  const drawn = (file: string) => file.startsWith('server/render/html/') && file !== document;
  const document = 'server/render/html/document.tsx';
  const reached = new Set(files.filter(drawn));
  for (const file of reached) {
    for (const { file: from, to, type } of imports) if (from === file && !type) reached.add(to);
  }
  const others = [...reached].filter((to) => !/^server\/render\/(html|words)\//.test(to));
  assert.deepEqual(others.sort(), ['d3-scale', 'preact', 'preact/hooks', 'server/remit/format.ts']);
});

test('HTML is rendered by mains and verbs alone: the types of its library bring a DOM', () => {
  const reaching = inside.filter(
    ({ file, to }) =>
      to.startsWith('server/render/html/') &&
      !/^(client|server\/(render\/html|cli)\/|server\/(node|browser|cli)\.ts$)/.test(file),
  );
  assert.deepEqual(reaching.map(arrow), []);
});

test('the parts of a hover read no claim: it is read once, for all of them', () => {
  const readers = inside.filter(
    ({ file, to }) =>
      file.startsWith('server/features/hover/') && to === 'server/remit/read-claim.ts',
  );
  assert.deepEqual(readers.map(arrow), []);
});

test('Node builtins are met in the Node mains alone', () => {
  const mains = ['server/node.ts', 'server/cli.ts', 'client/node.ts'];
  const builtin = imports.filter(
    ({ file, to }) =>
      to.startsWith('node:') && !mains.includes(file) && !file.startsWith('server/cli/'),
  );
  assert.deepEqual(builtin.map(arrow), []);
});

test('the language server library is known to the wire alone, its types to the protocol too', () => {
  const below = imports.filter(
    ({ file, to, type }) =>
      to.startsWith('vscode-languageserver') &&
      !(type && file.startsWith('server/protocol/')) &&
      floorOf(file) >= 0 &&
      floorOf(file) < floorOf('server/features/x.ts'),
  );
  assert.deepEqual(below.map(arrow), []);
});

test('decimal.js is met in one file alone', () => {
  const users = imports.filter(({ to }) => to === 'decimal.js').map(({ file }) => file);
  assert.deepEqual(users, ['server/remit/money.ts']);
});

test('the client imports the protocol, and nothing else of the server but what draws pages', () => {
  const drawn = /^client\/(webview|explorer|find|folder|pages)\//;
  const reaching = inside.filter(
    ({ file, to, type }) =>
      file.startsWith('client') &&
      to.startsWith('server') &&
      !to.startsWith('server/protocol/') &&
      !(drawn.test(file) && (type || /^server\/render\/(html|words)\//.test(to))),
  );
  assert.deepEqual(reaching.map(arrow), []);
});

test('the library of the language client is loaded with the first remittance, not before', () => {
  const users = imports.filter(
    ({ file, to, type }) =>
      !type && file.startsWith('client/') && to.startsWith('vscode-languageclient'),
  );
  const making = [
    'client/browser-client.ts',
    'client/language-client.ts',
    'client/lost-server.ts',
    'client/node-client.ts',
  ];
  assert.deepEqual([...new Set(users.map(({ file }) => file))].sort(), making);
  for (const host of ['browser', 'node']) {
    const main = readFileSync(`client/${host}.ts`, 'utf8');
    assert.match(main, new RegExp(`await import\\('\\./${host}-client'\\)`));
    assert.doesNotMatch(main, /from '\.\/[a-z]+-client'/);
  }
});

test('a webview shares its messages with the extension, and nothing else', () => {
  const shared = /^client\/webview\/(folder\/)?messages\.ts$/;
  const isWebview = (file: string) => file.startsWith('client/webview/');
  const between = inside.filter(
    ({ file, to }) =>
      (isWebview(to) && !isWebview(file) && !shared.test(to)) ||
      (isWebview(file) && to.startsWith('client/') && !isWebview(to)),
  );
  assert.deepEqual(between.map(arrow), []);
  const editor = imports.filter(({ file, to }) => isWebview(file) && to === 'vscode');
  assert.deepEqual(editor.map(arrow), []);
});

test('the protocol brings nothing but types of other rooms and of libraries with it', () => {
  const brought = imports.filter(
    ({ file, to, type }) =>
      file.startsWith('server/protocol/') && !to.startsWith('server/protocol/') && !type,
  );
  assert.deepEqual(brought.map(arrow), []);
});

test('addresses are read at the wire alone', () => {
  const readers = inside.filter(
    ({ file, to }) =>
      to === 'server/protocol/split-address.ts' && /^server\/(?!lsp\/|protocol\/)/.test(file),
  );
  assert.deepEqual(readers.map(arrow), []);
});

test('requests and commands are named in the protocol alone', () => {
  const ids = Object.values<string>(commandIds).join('|').replaceAll('.', '\\.');
  const literal = new RegExp(`['"\`:](remittance/|(${ids})['"\`])`);
  const elsewhere = [...files, ...sourcesIn('test')].filter(
    (file) =>
      !file.startsWith('server/protocol/') &&
      !file.startsWith('test/protocol/') &&
      literal.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(elsewhere, []);
});

function isList(file: string): boolean {
  return dirname(file) === 'server/codes' && !sharedByCodes.includes(basename(file));
}

/** The page that a file holds the type or the maker of; `page.ts` lists them all. */
function pageOf(file: string): string | undefined {
  const [, type, maker] = /^server\/report\/(?:pages\/(\w+)|(\w+)-page)\.ts$/.exec(file) ?? [];
  return type === 'page' ? undefined : (type ?? maker);
}

/** The format that a file writes. */
function formatOf(file: string): string | undefined {
  return /^server\/render\/(html|text|markdown|rows)\b/.exec(file)?.[1];
}

/** the section of the catalog that a rule's file is in. */
function sectionOf(file: string): string | undefined {
  return /^server\/checks\/(\w+)\//.exec(file)?.[1];
}

/** A way back to itself for each file that has one, found once a circle. */
function circlesIn(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const to of targets.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return circles;
}

function floorOf(file: string): number {
  return floors.findIndex((floor) =>
    floor.some((place) => file === place || file.startsWith(`${place}/`)),
  );
}

function arrow({ file, to }: { file: string; to: string }): string {
  return `${file} -> ${to}`;
}
