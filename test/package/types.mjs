// Writes the types of the library as one file without imports: dist/server/api.d.mts.
// Usage: node test/package/types.mjs
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

const entry = 'server/api';
const folder = mkdtempSync(join(tmpdir(), 'x12-835-types-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
const tsc = join(dirname(typescript), 'bin', 'tsc');
const emit = [
  '--noEmit',
  'false',
  '--declaration',
  '--emitDeclarationOnly',
  '--rootDir',
  '.',
  '--outDir',
  folder,
];
const run = spawnSync(process.execPath, [tsc, '-p', 'server', ...emit], { stdio: 'inherit' });
if (run.status !== 0) process.exit(run.status ?? 1);

/** The declarations that the library's own reach, each file once and what it needs before it. */
const [, passed = ''] = /^export \{([^}]*)\};$/m.exec(declarationsOf(entry)) ?? [];
const passedOn = passed.split(',').map((name) => name.trim());
const parts = [];
const gathered = new Set();
gather(entry);
const declared = parts.join('\n');
const names = [
  ...declared.matchAll(/^(?:export )?(?:declare )?(?:interface|type|const|function) (\w+)/gm),
];
const twice = names.map(([, name]) => name).filter((name, i, all) => all.indexOf(name) !== i);
if (twice.length > 0) throw new Error(`Declared twice, so one file cannot hold them: ${twice}`);
mkdirSync('dist/server', { recursive: true });
writeFileSync('dist/server/api.d.mts', `${declared.trim()}\n\nexport {};\n`);

function declarationsOf(module) {
  return readFileSync(join(folder, `${module}.d.ts`), 'utf8');
}

function gather(module) {
  if (gathered.has(module)) return;
  gathered.add(module);
  const text = declarationsOf(module);
  for (const [, from] of text.matchAll(/\bfrom '(\.[^']+)';/g)) {
    gather(resolve('/', dirname(module), from).slice(1));
  }
  parts.push(ownPart(module, text));
}

/** A declaration file without its imports; of values, only the library's own are exported. */
function ownPart(module, text) {
  const own = text
    .replace(/^import [^;]*;\n/gm, '')
    .replace(/^export (type )?\{[^}]*\}( from [^;]*)?;\n/gm, '');
  if (module === entry) return own;
  return own
    .replace(/^export (declare \w+ (\w+))/gm, (whole, declaration, name) =>
      passedOn.includes(name) ? whole : declaration,
    )
    .replace(/^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?declare function [^\n]*;\n/gm, '');
}
