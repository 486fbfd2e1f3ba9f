/** A real VS Code without a server of its own: extensions run in a web worker, as on vscode.dev. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installTestWeb } from './install.mjs';

/**
 * Serves VS Code's web worker host on the loopback.
 *
 * @param vscode folder of VS Code, see `installVsCode`.
 * @param data folder for the files that differ from those of `vscode`.
 * @param page absolute paths: the `folder` to open, the folder of the `extension` under
 *   development, the module of its `tests`, the folders of the extensions that are `installed` besides.
 * @returns `{ url, stop }`.
 */
export async function serveWeb(vscode, data, { folder, extension, tests, installed = [] }) {
  const { open } = await import(pathToFileURL(installTestWeb()).href);
  const commit = layOut(vscode, data);
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    esm: true,
    testRunnerDataDir: data,
    folderPath: folder,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    extensionPaths: installed,
    // By name, because the worker host lives on a subdomain of the page.
    host: 'localhost',
    port,
  });
  return { url: `http://localhost:${port}/`, stop: () => server.dispose() };
}

/**
 * Lays code-server's VS Code out as the download that test-web would make, and answers the commit
 * by which test-web finds it there. Some files differ: the workbench must start without a server,
 * test-web asks for the workbench by another name, and extensions of code-server that lack their part
 * for the browser get an empty one: VS Code would say of each that it failed, over what is shown.
 */
function layOut(vscode, data) {
  const { commit } = JSON.parse(readFileSync(join(vscode, 'product.json'), 'utf8'));
  const name = `vscode-web-stable-${commit}`;
  const target = join(data, name);
  const workbench = join('out', 'vs', 'code', 'browser', 'workbench', 'workbench.js');
  const entry = join('out', 'vs', 'workbench', 'workbench.web.main.internal.js');
  const missing = missingMains(vscode);
  const tops = missing.map((main) => main.split('/').slice(0, 3).join('/'));
  mirror(vscode, target, ['extensions', 'node_modules', 'out'], [workbench, entry, ...tops]);
  for (const main of missing) {
    mkdirSync(dirname(join(target, main)), { recursive: true });
    writeFileSync(join(target, main), 'exports.activate = () => undefined;\n');
  }
  writeFileSync(
    join(target, workbench),
    withoutServer(readFileSync(join(vscode, workbench), 'utf8')),
  );
  writeFileSync(join(target, entry), entryModule);
  writeFileSync(join(target, 'version'), name);
  return commit;
}

/** The parts for the browser that extensions name and do not have. */
function missingMains(vscode) {
  return readdirSync(join(vscode, 'extensions')).flatMap((name) => {
    const folder = join('extensions', name);
    const manifest = join(vscode, folder, 'package.json');
    const { browser } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
    const main = browser && join(folder, browser.endsWith('.js') ? browser : `${browser}.js`);
    return main && !existsSync(join(vscode, main)) ? [main] : [];
  });
}

/** Links the named entries of a folder, but copies the way down to each path left out. */
function mirror(from, to, names, leftOut) {
  mkdirSync(to, { recursive: true });
  for (const name of names) {
    if (leftOut.includes(name)) continue;
    const within = leftOut
      .filter((path) => path.startsWith(join(name, '/')))
      .map((path) => path.slice(name.length + 1));
    if (within.length === 0) symlinkSync(join(from, name), join(to, name));
    else mirror(join(from, name), join(to, name), readdirSync(join(from, name)), within);
  }
}

/** Takes back the two places where code-server ties the workbench to its own server. */
function withoutServer(workbench) {
  const patches = [
    [/remoteAuthority:location\.host/, 'remoteAuthority:void 0'],
    [/(\.file\(this\.userDataPath\)\.with\(\{scheme:[\w$]+)\.vscodeRemote\}/, '$1.vscodeUserData}'],
  ];
  return patches.reduce((text, [place, instead]) => {
    if (!place.test(text)) throw new Error(`This VS Code has no ${place} to take back.`);
    return text.replace(place, instead);
  }, workbench);
}

// The workbench below starts itself from the configuration in the page; test-web only needs
// names to import.
const entryModule = `
export function create() {}
export class Emitter { event = () => ({ dispose() {} }); fire() {} dispose() {} }
export const URI = { parse: (text) => text, revive: (uri) => uri, from: (uri) => uri };

const meta = document.getElementById('vscode-workbench-web-configuration');
const given = JSON.parse(meta.dataset.settings);
meta.dataset.settings = JSON.stringify({
  ...given,
  userDataPath: '/',
  isEnabledFileDownloads: true,
  isEnabledFileUploads: true,
  isEnabledCoderGettingStarted: false,
  enableWorkspaceTrust: false,
  configurationDefaults: {
    'workbench.startupEditor': 'none',
    // The mouse rests where it clicked: a tip that opens there would cover what is clicked next.
    'workbench.hover.delay': 3_600_000,
  },
  productConfiguration: {
    ...given.productConfiguration,
    extensionsGallery: undefined,
    // Webviews come from here too: their usual host is on the network.
    webviewContentExternalBaseUrlTemplate: new URL(
      './contrib/webview/browser/pre/',
      import.meta.url,
    ).href,
  },
});
const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = new URL('../code/browser/workbench/workbench.css', import.meta.url);
document.head.append(style);
await import('../code/browser/workbench/workbench.js');
`;

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
