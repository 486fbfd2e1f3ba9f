// Checks every kind of worst file with the built command and compares it with a well-formed file of
// the same size: `node test/trust/run.mjs [megabytes] [words of a kind's name]`. With `--editor` first,
// opens each in the language server and prints the longest requests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const inEditor = process.argv[2] === '--editor';
const [megabytes = '5', wanted = ''] = process.argv.slice(inEditor ? 3 : 2);
const folderOfBundles = resolve('dist', 'trust');
await bundle(['test/trust/worst-files.ts', 'test/trust/editor.ts'], folderOfBundles);
const bundled = (name) => import(pathToFileURL(join(folderOfBundles, name)).href);
if (inEditor) {
  await buildServers();
  await bundled('editor.mjs');
  process.exit();
}
const { goodFile, worstFiles } = await bundled('worst-files.mjs');
const folder = mkdtempSync(join(tmpdir(), 'x12-835-worst-'));
const usage = join(folder, 'usage.cjs');
writeFileSync(
  usage,
  `process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const said = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
    require('node:fs').writeSync(2, '\\nusage ' + JSON.stringify(said) + '\\n');
  });`,
);

/** Processor seconds are compared, because other programs may be busy as well. */
async function check(file) {
  const command = spawn(process.execPath, ['-r', usage, 'dist/server/cli.js', 'check', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const limit = setTimeout(() => command.kill('SIGKILL'), 180_000);
  const [said] = await Promise.all([text(command.stderr), once(command, 'exit')]);
  clearTimeout(limit);
  const found = /^usage (.*)$/m.exec(said);
  return found ? JSON.parse(found[1]) : { cpu: Number.NaN, memory: Number.NaN };
}

/** The least that each file took in three runs; in turn, so that what slows one down slows all. */
async function leastOf(...files) {
  const least = files.map(() => ({
    cpu: Number.POSITIVE_INFINITY,
    memory: Number.POSITIVE_INFINITY,
  }));
  for (let run = 0; run < 3; run++) {
    for (const [i, file] of files.entries()) {
      const { cpu, memory } = await check(file);
      least[i] = { cpu: Math.min(least[i].cpu, cpu), memory: Math.min(least[i].memory, memory) };
    }
  }
  return least;
}

try {
  const size = Number(megabytes) * 1_000_000;
  const [goodOne, worstOne] = ['good.835', 'worst.835'].map((name) => join(folder, name));
  writeFileSync(goodOne, goodFile(size));
  console.log('| kind | time | good file | memory | good file |\n|---|---|---|---|---|');
  for (const { name, make } of worstFiles) {
    if (!name.includes(wanted)) continue;
    writeFileSync(worstOne, make(size));
    const [good, worst] = await leastOf(goodOne, worstOne);
    const cells = [
      ratio(worst.cpu, good.cpu),
      `${good.cpu.toFixed(2)} s`,
      ratio(worst.memory, good.memory),
      `${good.memory.toFixed(0)} MB`,
    ];
    console.log(`| ${[name, ...cells].join(' | ')} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function ratio(value, of) {
  return Number.isNaN(value) ? 'not ended' : `${(value / of).toFixed(1)}×`;
}

/** The language server with a question for its memory, and one that does nothing but keep the text. */
function buildServers() {
  const servers = ['test/bench/our-server.ts', 'test/bench/bare-server.ts'];
  return bundle(servers, resolve('dist', 'bench'));
}

function bundle(entryPoints, outdir) {
  return build({
    entryPoints,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
}
