import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What is bundled for Node, and what for browsers; package.json builds the same. */
export const bundles = {
  node: ['client/node.ts', 'server/node.ts', 'server/cli.ts', 'server/mcp.ts'],
  browser: [
    'client/browser.ts',
    'server/browser.ts',
    'client/webview/main.tsx',
    'client/webview/folder/main.tsx',
    'server/api.ts',
  ],
};

/** The packages of which code is in a bundle, by name: what ships, and nothing else. */
export async function bundledPackages() {
  const folders = new Set();
  for (const [platform, entryPoints] of Object.entries(bundles)) {
    const { metafile } = await build({
      entryPoints,
      platform,
      outdir: 'dist',
      bundle: true,
      metafile: true,
      write: false,
      external: ['vscode'],
      logLevel: 'error',
    });
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
        if (folder && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  return [...folders].map(readPackage).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

/** `name@version`. */
export function idOf({ name, version }) {
  return `${name}@${version}`;
}

function readPackage(folder) {
  const { name, version, license, author, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return { folder, name, version, license, author, homepage };
}
