/** The packaged extension in the web worker host: the suite, and how long its activation takes. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { runSuite } from './browser.mjs';
import { runScript } from './build.mjs';
import { root } from './install.mjs';
import { serveWeb } from './web.mjs';

/** The most that our activation may take, compared with an empty extension with the same library. */
const limit = 1.3;

/** How often the editor is started for each order of the two; the median of the ratios counts. */
const rounds = 3;

/** Runs the suite against the extension as it is packed. */
export async function runWebPackage(vscode, data, { folder, tests }) {
  const packed = unpack(data);
  const extension = stageTester(data, tests);
  return runOnce(vscode, join(data, 'web'), { folder, ...extension, installed: [packed] });
}

/** Compares the time of activation with that of an empty extension, in the same window. */
export async function runActivation(vscode, data, { folder }) {
  const packed = unpack(data);
  // Both wait to be activated by the one who measures.
  const manifest = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  writeManifest(packed, { ...manifest, activationEvents: [] });
  const empty = join(data, 'empty');
  const { engines, publisher } = manifest;
  const shared = { publisher, engines, version: '0.0.0', activationEvents: [] };
  writeManifest(empty, { ...shared, name: 'empty', browser: './dist/browser.js' });
  const [own, measure] = ['empty', 'measure'].map((name) =>
    join(root, 'test', 'editor', 'activation', `${name}.ts`),
  );
  await bundle(own, join(empty, 'dist', 'browser.js'));
  const tests = join(data, 'measure.js');
  const medians = [];
  for (const ownFirst of [true, false]) {
    await bundle(measure, tests, { OWN_FIRST: String(ownFirst) });
    const page = { folder, ...stageTester(data, tests), installed: [packed, empty] };
    const ratios = [];
    for (let round = 0; round < rounds; round++) {
      const times = await measureOnce(vscode, join(data, `web-${ownFirst}-${round}`), page);
      ratios.push(times[`${publisher}.${manifest.name}`] / times[`${publisher}.empty`]);
    }
    medians.push(ratios.sort((a, b) => a - b)[rounds >> 1]);
  }
  // What the second one gains by its place, the geometric mean takes out again.
  const [first, second] = medians;
  const ratio = Math.sqrt(first * second);
  const figures = `${first.toFixed(2)} as the first and ${second.toFixed(2)} as the second`;
  const result = `activation takes ${ratio.toFixed(2)} times an empty extension (${figures})`;
  console.log(`  ${result}`);
  return ratio <= limit ? { passed: 1, failures: [] } : { passed: 0, failures: [result] };
}

/** The milliseconds that each extension took, by its ID. */
async function measureOnce(vscode, data, page) {
  const lines = [];
  const log = console.log;
  console.log = (line) => lines.push(String(line));
  await runOnce(vscode, data, page).finally(() => {
    console.log = log;
  });
  const [, json] = /activation (\{.*\})/.exec(lines.join('\n')) ?? [];
  if (!json) throw new Error(`Nothing was measured:\n${lines.join('\n')}`);
  return JSON.parse(json);
}

async function runOnce(vscode, data, page) {
  mkdirSync(data, { recursive: true });
  const server = await serveWeb(vscode, data, page);
  try {
    return await runSuite(server.url);
  } finally {
    server.stop();
  }
}

/** Packs the extension and returns the folder of what is in the package. */
function unpack(data) {
  const vsix = join(data, 'x12-835.vsix');
  runScript('package', '--', '--out', vsix);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(vsix)))) {
    if (!path.startsWith('extension/') || path.endsWith('/')) continue;
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), bytes);
  }
  return join(data, 'extension');
}

/** An empty extension under development, in whose folder the tests must be. */
function stageTester(data, tests) {
  const extension = join(data, 'tester');
  cpSync(join(root, 'test', 'editor', 'tester'), extension, { recursive: true });
  cpSync(tests, join(extension, 'suite.js'));
  return { extension, tests: join(extension, 'suite.js') };
}

function writeManifest(folder, manifest) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
}

function bundle(entry, outfile, define = {}) {
  return build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    external: ['vscode'],
    define,
    logLevel: 'warning',
  });
}
