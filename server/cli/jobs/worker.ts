import { Buffer } from 'node:buffer';
import { PassThrough, Readable } from 'node:stream';
import { worker } from 'workerpool';
import type { Job } from './job';

/** What a thread sends back: the result, and what it would have written to standard error. */
export interface WorkerDone<Part> {
  readonly succeeded: boolean;
  /** How many files it has read. */
  readonly files: number;
  readonly parts: readonly Part[];
  readonly errors: string;
}

/** Makes this thread run jobs for the pool that started it. */
export function serveJobs(jobs: readonly Job<unknown, unknown>[]): void {
  const run = async (
    name: string,
    batch: readonly string[],
    settings: unknown,
  ): Promise<WorkerDone<unknown>> => {
    const job = jobs.find((one) => one.name === name);
    if (!job) throw new Error(`no job ${name}`);
    const chunks: Buffer[] = [];
    const stderr = new PassThrough();
    stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const streams = { stdin: Readable.from([]), stdout: new PassThrough(), stderr, env: {} };
    const parts: unknown[] = [];
    const succeeded = await job.run(batch, settings, streams, (part) => {
      parts.push(part);
    });
    return { succeeded, files: batch.length, parts, errors: Buffer.concat(chunks).toString() };
  };
  worker({ run });
}
