import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { exportsOf, importsOf, sourcesIn } from './sources';

/** Files whose exports are read by something else than an import, and by what. */
const readElsewhere: ReadonlyMap<string, string> = new Map([
  ['client/node.ts', 'VS Code activates and deactivates the extension'],
  ['client/browser.ts', 'VS Code for the Web activates and deactivates the extension'],
  ['server/api.ts', 'whoever installs the package imports the library'],
  ['server/mcp.ts', 'the command line loads it when an assistant is served'],
  ['test/editor/activation/empty.ts', 'the editor activates it'],
  ['test/editor/activation/measure.ts', 'the editor runs it'],
  ['test/editor/pages/expected.ts', 'the lane of the pages bundles and imports it'],
  ['test/editor/suite/runner.ts', 'the editor runs the suite'],
  ['test/editor/web.mjs', 'takes the place of the module vscode'],
  ['test/vscode.ts', 'takes the place of the module vscode'],
]);

/** Files of the product that export something that the product itself does not use, and why. */
const notForTheProduct: ReadonlyMap<string, string> = new Map([
  ['server/checks/snip.ts', 'the catalog names the types, and a test compares the exceptions'],
]);

const files = ['client', 'server', 'test'].flatMap(sourcesIn);
const imports = importsOf(files);

test('nothing is exported that no other file imports', () => {
  const used = new Set(imports.flatMap(({ to, names }) => names.map((name) => `${to}: ${name}`)));
  assert.deepEqual(unusedOf(files, used), []);
});

test('nothing of the product is there for tests alone', () => {
  const product = imports.filter(({ file }) => !file.startsWith('test/'));
  const used = new Set(product.flatMap(({ to, names }) => names.map((name) => `${to}: ${name}`)));
  const others = files.filter((file) => !file.startsWith('test/') && !notForTheProduct.has(file));
  const idle = unusedOf(others, used).filter((one) => {
    const [file = '', name = ''] = one.split(': ');
    return !isMentioned(file, name);
  });
  assert.deepEqual(idle, []);
});

test('each file whose exports are read elsewhere exists and exports something', () => {
  const idle = [...readElsewhere.keys()].filter(
    (file) => !files.includes(file) || exportsOf(file).length === 0,
  );
  assert.deepEqual(idle, []);
});

/** The exports of files that are not among the used ones, as `file: name`. */
function unusedOf(some: readonly string[], used: ReadonlySet<string>): string[] {
  return some
    .filter((file) => !readElsewhere.has(file) && !used.has(`${file}: *`))
    .flatMap((file) =>
      exportsOf(file)
        .filter(({ name, kind }) => !(isType(kind) && isMentioned(file, name)))
        .map(({ name }) => `${file}: ${name}`),
    )
    .filter((one) => !used.has(one));
}

function isType(kind: string): boolean {
  return kind === 'interface' || kind === 'type';
}

/** Whether a file uses a type of its own: what a function takes and returns has a name for readers. */
function isMentioned(file: string, name: string): boolean {
  const uses = readFileSync(file, 'utf8').match(new RegExp(`\\b${name}\\b`, 'g')) ?? [];
  return uses.length > 1;
}
