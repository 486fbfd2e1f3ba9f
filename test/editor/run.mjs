/**
 * Runs the editor suite in a real VS Code: `npm run test:editor [-- LANE… FILE…]`.
 *
 * Lanes: `node` has the extension's folder in the Node host, `web` has it in the web worker host,
 * `package` has the installed .vsix in the Node host and `web-package` in the web worker host,
 * `activation` measures there how long activation takes, `pages` drives the pages in their webviews,
 * `window` what people do with mouse and keys in the text, and `greeting` the first look at a folder, in
 * both hosts. Without a name all of them run but `activation` and `window`. FILE is a file of the suite,
 * such as `hover.test.ts`, or a group of what is driven, such as `reading.mjs`: only what is named is
 * run. `SLOWDOWN=4` makes a driven window four times slower, and `PICTURES=FOLDER` takes pictures of it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, runSuite } from './browser.mjs';
import { buildSuite, copyWorkspace, runScript } from './build.mjs';
import { driveGreeting } from './greeting.mjs';
import { installTestWeb, installVsCode, root } from './install.mjs';
import { drivePages } from './pages.mjs';
import { pageAddress, serve, serverCommand, serverEnvironment } from './serve.mjs';
import { serveWeb } from './web.mjs';
import { runActivation, runWebPackage } from './web-package.mjs';
import { driveWindow } from './window.mjs';

const lanes = {
  node: runInNode,
  web: runInWeb,
  package: runPackage,
  'web-package': runWebPackage,
  activation: runActivation,
  pages: (...given) => runDriven(drivePages, ...given),
  window: (...given) => runDriven(driveWindow, ...given),
  greeting: (...given) => runDriven(driveGreeting, ...given, readInBackground),
};

/** What is timed, or needs a window that answers at once, runs by its name alone. */
const byName = ['activation', 'window'];
const usual = Object.keys(lanes).filter((name) => !byName.includes(name));

async function main(names) {
  const files = names.filter((name) => name.endsWith('.test.ts'));
  const groups = names.filter((name) => name.endsWith('.mjs')).map((name) => name.slice(0, -4));
  const wanted = names.filter((name) => name in lanes || !/\.(test\.ts|mjs)$/.test(name));
  const unknown = wanted.filter((name) => !(name in lanes));
  if (unknown.length > 0) {
    throw new Error(`No lane ${unknown.join(', ')}: there are ${Object.keys(lanes).join(', ')}.`);
  }
  findChromium();
  const vscode = installVsCode();
  installTestWeb();
  console.log('Building the extension and the editor suite …');
  runScript('build');
  const tests = await buildSuite(files);

  const sums = { passed: 0, failures: [] };
  for (const name of wanted.length > 0 ? wanted : usual) {
    console.log(`\nLane ${name}`);
    const { passed, failures } = await inFreshFolders((data, folder) =>
      lanes[name](vscode, data, { folder, tests, groups }),
    );
    sums.passed += passed;
    sums.failures.push(...failures.map((failure) => `${name}: ${failure}`));
  }
  // Once more at the end: of a long log, often nothing else is kept.
  for (const failure of sums.failures) console.log(`✖ ${failure.slice(0, 300)}`);
  console.log(`${sums.passed} passed, ${sums.failures.length} failed`);
  return sums.failures.length === 0 ? 0 : 1;
}

async function runInNode(vscode, data, { folder, tests }) {
  return runServed(vscode, data, { folder, tests });
}

async function runPackage(vscode, data, { folder, tests }) {
  const vsix = join(data, 'x12-835.vsix');
  runScript('package', '--', '--out', vsix);
  const install = [...serverCommand(vscode, data), '--install-extension', vsix];
  execFileSync(process.execPath, install, { env: serverEnvironment, stdio: 'ignore' });
  const extension = join(root, 'test', 'editor', 'tester');
  return runServed(vscode, data, { folder, tests, extension });
}

async function runServed(vscode, data, page) {
  const server = await serve(vscode, data);
  try {
    return await runSuite(pageAddress(server, { extension: server.extension, ...page }));
  } finally {
    await server.stop();
  }
}

async function runInWeb(vscode, data, { folder, tests }) {
  const server = await serveWeb(vscode, data, { folder, tests, extension: root });
  try {
    return await runSuite(server.url);
  } finally {
    server.stop();
  }
}

async function runDriven(driveIt, vscode, data, { folder, groups }, prepare = () => undefined) {
  prepare(folder);
  const inNode = await serve(vscode, data, withoutTips);
  const sums = { passed: 0, failures: [] };
  const drive = async (address) => {
    const { passed, failures } = await driveIt(address, groups);
    sums.passed += passed;
    sums.failures.push(...failures);
  };
  try {
    await drive(pageAddress(inNode, { folder, extension: inNode.extension }));
  } finally {
    await inNode.stop();
  }
  // What was written in the first window is not in the second.
  const fresh = copyWorkspace();
  prepare(fresh);
  const inWeb = await serveWeb(vscode, join(data, 'web'), { folder: fresh, extension: root });
  try {
    await drive(inWeb.url);
  } finally {
    inWeb.stop();
    rmSync(fresh, { recursive: true, force: true });
  }
  return sums;
}

/** The mouse rests where it clicked: a tip that opens there would cover what is clicked next. */
const withoutTips = { 'workbench.hover.delay': 3_600_000 };

/** Lets a folder be read in the background, as users' folders are. */
function readInBackground(folder) {
  rmSync(join(folder, '.vscode'), { recursive: true });
}

async function inFreshFolders(run) {
  const data = mkdtempSync(join(tmpdir(), 'x12-835-editor-'));
  const folder = copyWorkspace();
  try {
    return await run(data, folder);
  } finally {
    for (const made of [data, folder]) rmSync(made, { recursive: true, force: true });
  }
}

process.exit(await main(process.argv.slice(2)));
