/** A real VS Code with a Node extension host, served to a browser on this machine alone. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './install.mjs';

const settings = JSON.parse(readFileSync(new URL('settings.json', import.meta.url), 'utf8'));

/**
 * Starts VS Code's server on a free port of the loopback, open only to who has the token.
 *
 * @param vscode folder of VS Code, see `installVsCode`.
 * @param data folder for settings, extensions and logs of this server.
 * @param more settings in addition to those of `settings.json`.
 * @returns `{ address, token, extension, stop, exited }`, once it listens; `extension` is the folder
 *   of this extension, for `pageAddress`.
 */
export async function serve(vscode, data, more = {}) {
  writeSettings(join(data, 'user', 'User'), { ...settings, ...more });
  const token = randomBytes(16).toString('hex');
  const log = join(data, 'server.log');
  const server = spawn(
    process.execPath,
    [
      ...serverCommand(vscode, data),
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      // A served page uses the extension folder in its address only under this flag.
      '--enable-smoke-test-driver',
      '--disable-workspace-trust',
      ...['--telemetry-level', 'off'],
    ],
    { env: serverEnvironment, stdio: ['ignore', 'pipe', openSync(log, 'w')] },
  );
  const exited = once(server, 'exit');
  const port = await Promise.race([
    portOf(server.stdout),
    exited.then(([code]) => {
      throw new Error(`VS Code's server ended with ${code}; its log is ${log}`);
    }),
  ]);
  const stop = async () => {
    server.kill();
    await exited;
  };
  return { address: `127.0.0.1:${port}`, token, extension: linkExtension(data), stop, exited };
}

/** Leaves settings alone that are there already: whoever works in this VS Code may change them. */
function writeSettings(folder, values) {
  const file = join(folder, 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(values, null, 2));
}

/**
 * Another way to this extension's folder. VS Code takes the themes below the folder of an extension
 * under development for that extension's own and switches to them; this VS Code lies below ours.
 */
function linkExtension(data) {
  const link = join(data, 'extension');
  rmSync(link, { force: true });
  symlinkSync(root, link, 'junction');
  return link;
}

/** VS Code's server and its folders, as arguments for Node. */
export function serverCommand(vscode, data) {
  return [
    join(vscode, 'out', 'server-main.js'),
    '--accept-server-license-terms',
    ...['--server-data-dir', join(data, 'server')],
    ...['--user-data-dir', join(data, 'user')],
    ...['--extensions-dir', join(data, 'extensions')],
  ];
}

/** No extension gallery: nothing is looked up on the network. */
export const serverEnvironment = { ...process.env, EXTENSIONS_GALLERY: '{}' };

/**
 * The address of a page of that server.
 *
 * @param page absolute paths: the `folder` and the `file` to open, the folder of the `extension`
 *   under development, the module of its `tests`; each may be absent. `at` puts the cursor at
 *   `line:column` of the file.
 */
export function pageAddress({ address, token }, { folder, file, at, extension, tests }) {
  const remote = (path) => `vscode-remote://${address}${encodeURI(path)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(file ? [['openFile', remote(at ? `${file}:${at}` : file)]] : []),
    ...(at ? [['gotoLineMode', 'true']] : []),
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ];
  const query = new URLSearchParams({ tkn: token, payload: JSON.stringify(payload) });
  query.set(folder ? 'folder' : 'ew', folder ?? 'true');
  return `http://${address}/?${query}`;
}

async function portOf(output) {
  for await (const line of createInterface(output)) {
    const port = /agent listening on (\d+)/.exec(line)?.[1];
    if (port) {
      output.resume();
      return port;
    }
  }
  // The output ended without a port: the server's exit tells why.
  return new Promise(() => {});
}
