/** Public builds of VS Code, installed from npm into the git-ignored cache, once. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this extension. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where everything lands that is not ours and may be deleted at any time. */
export const cache = join(root, '.cache');

/**
 * Installs code-server, which carries a whole VS Code that runs in the browser.
 *
 * 4.100.3 is the newest that asks for Node 20, and it runs on Node 22 and 24 as well. Its start
 * command is never used, only VS Code's own server inside it, which needs no compiled modules.
 *
 * @returns the folder of VS Code.
 */
export function installVsCode() {
  const inside = join('node_modules', 'code-server', 'lib', 'vscode');
  const folder = installOnce('code-server', '4.100.3', (stage) =>
    runNpm(join(stage, inside), ['install', '--omit=dev']),
  );
  return join(folder, inside);
}

/**
 * Installs @vscode/test-web, which serves VS Code's web worker host. It is no development
 * dependency, because `npm ci` would then download a browser that nothing here uses.
 *
 * @returns the module to import.
 */
export function installTestWeb() {
  const folder = installOnce('@vscode/test-web', '0.0.81');
  return join(folder, 'node_modules', '@vscode', 'test-web', 'out', 'server', 'index.js');
}

/** Installs next to its final place and moves it there when complete, so that no half install is left. */
function installOnce(name, version, finish = () => {}) {
  const folder = join(cache, `${name.replace(/^@.*\//, '')}-${version}`);
  if (existsSync(folder)) return folder;
  console.log(`Installing ${name} ${version} into .cache (once, less than a minute) …`);
  const stage = `${folder}.part`;
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  writeFileSync(join(stage, 'package.json'), '{ "private": true }\n');
  runNpm(stage, ['install', `${name}@${version}`]);
  finish(stage);
  renameSync(stage, folder);
  return folder;
}

function runNpm(folder, command) {
  // Without their scripts: none of the modules that would be compiled is needed here.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', [...command, ...quiet, '--engine-strict=false'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error(`npm ${command.join(' ')} did not work out`, { cause: error });
  }
}
