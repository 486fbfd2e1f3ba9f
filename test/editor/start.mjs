/**
 * Opens a copy of the samples, or the remittance named, in a VS Code that has this extension loaded:
 * `npm start [-- FILE]`. Takes VS Code from the desktop when its `code` command is there, otherwise
 * one that runs in the browser and is served on this machine alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runScript } from './build.mjs';
import { cache, installVsCode, root } from './install.mjs';
import { copySamples } from './samples.mjs';
import { pageAddress, serve } from './serve.mjs';

async function main(name) {
  // npm moves to the package's folder; the user meant the one the command was typed in.
  const file = name && resolve(process.env.INIT_CWD ?? '.', name);
  if (file && !existsSync(file)) {
    console.error(`There is no file ${file}`);
    return 2;
  }
  console.log('Building the extension …');
  runScript('build');
  return openDesktop(file) ?? serveInBrowser(file);
}

/** Answers the exit code, or nothing where there is no VS Code on the desktop. */
function openDesktop(file) {
  const shell = process.platform === 'win32';
  if (spawnSync('code', ['--version'], { shell }).status !== 0) return undefined;
  console.log('Opening VS Code with the extension loaded …');
  const options = ['--new-window', `--extensionDevelopmentPath=${root}`];
  return spawnSync('code', [...options, file ?? copySamples()], { shell, stdio: 'inherit' }).status;
}

async function serveInBrowser(file) {
  console.log('There is no `code` command here: starting a VS Code for the browser …');
  const server = await serve(installVsCode(), join(cache, 'start'));
  const samples = file ? undefined : copySamples();
  const page = samples ? { folder: samples, file: join(samples, 'medicare-part-b.835') } : { file };
  console.log('Open this address in a browser; Ctrl-C stops the server.');
  console.log(pageAddress(server, { ...page, extension: server.extension }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, server.stop);
  await server.exited;
  return 0;
}

process.exit(await main(process.argv[2]));
