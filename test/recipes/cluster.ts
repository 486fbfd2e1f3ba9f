import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { TestContext } from 'node:test';

/** How a cluster is started. */
export interface ClusterOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly workers: number;
}

/**
 * Starts a Dask scheduler and its workers, on loopback alone, and returns the scheduler's address.
 * They end with the test.
 */
export async function startCluster(
  context: TestContext,
  python: string,
  { env, cwd, workers }: ClusterOptions,
): Promise<string> {
  const own = ['--host', '127.0.0.1', '--no-dashboard'];
  const start = (what: string, args: readonly string[]) => {
    const process = spawn(python, ['-m', `distributed.cli.dask_${what}`, ...args, ...own], {
      env,
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    context.after(() => end(process));
    return process;
  };
  const scheduler = await said(start('scheduler', ['--port', '0']), /Scheduler at: +(tcp:\S+)/);
  const worker = [scheduler, '--nthreads', '1', '--no-nanny', '--local-directory', cwd];
  const starting = Array.from({ length: workers }, () =>
    said(start('worker', worker), /Registered to: +(tcp:\S+)/),
  );
  await Promise.all(starting);
  return scheduler;
}

/** The first thing that a process says in these words. */
function said(process: ChildProcessByStdio<null, null, Readable>, words: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let all = '';
    createInterface({ input: process.stderr }).on('line', (line) => {
      all += `${line}\n`;
      const [, word] = words.exec(line) ?? [];
      if (word !== undefined) resolve(word);
    });
    process.on('error', reject);
    process.on('exit', () => reject(new Error(`ended early: ${all}`)));
  });
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  process.kill();
  await once(process, 'exit');
}
