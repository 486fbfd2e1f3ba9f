import { spawn } from 'node:child_process';
import process from 'node:process';
import { text } from 'node:stream/consumers';

/** What a run of the command took. */
export interface Ran {
  /** From its start to its end, in milliseconds. */
  readonly took: number;
  /** The time of all processors together, in milliseconds. */
  readonly processorTime: number;
  /** The most memory it held, in bytes. */
  readonly peakMemory: number;
}

/** Runs the command as it is; what it prints is thrown away. */
export async function runCommand(args: readonly string[]): Promise<Ran> {
  const started = performance.now();
  const command = spawn(process.execPath, ['dist/bench/our-cli.mjs', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = await text(command.stderr);
  const took = performance.now() - started;
  const [, peak, processors] = /^peak (\d+) processors (\d+)$/m.exec(said) ?? [];
  if (peak === undefined) throw new Error(`the command failed: ${said}`);
  return { took, processorTime: Number(processors), peakMemory: Number(peak) };
}
