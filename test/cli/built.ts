import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

/** Builds the command into a folder; returns how to run it there. */
export async function builtCommand(folder: string) {
  const cli = join(folder, 'cli.js');
  await build({
    entryPoints: [join('server', 'cli.ts')],
    outfile: cli,
    bundle: true,
    platform: 'node',
    target: 'node20',
  });
  return (args: readonly string[], input: Buffer = Buffer.alloc(0)) => {
    const options = { cwd: folder, encoding: 'utf8', input } as const;
    const { status, stdout } = spawnSync(process.execPath, [cli, ...args], options);
    return { status, out: stdout };
  };
}
