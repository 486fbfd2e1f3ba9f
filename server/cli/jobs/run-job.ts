import { availableParallelism } from 'node:os';
import { pool as createPool, type Pool } from 'workerpool';
import { type Streams, write } from '../streams';
import { batchesOf } from './batches';
import type { Done, Job } from './job';
import type { WorkerDone } from './worker';

/** How a job is run. */
export interface JobRun<Settings> {
  readonly paths: readonly string[];
  readonly settings: Settings;
  /** How many threads; as many as there are processors if absent. */
  readonly jobs: number | undefined;
}

/**
 * Runs a job over all inputs in batches, in several threads where there is more than one batch, and
 * yields the results in the order of the inputs, whatever the number of threads is.
 */
export async function* runJob<Settings, Result>(
  job: Job<Settings, Result>,
  { paths, settings, jobs = availableParallelism() }: JobRun<Settings>,
  streams: Streams,
): AsyncIterable<Done<Result>> {
  const { worker } = streams;
  const batches = batchesOf(paths, streams);
  if (jobs < 2 || worker === undefined) {
    for await (const batch of batches) yield await job.run(batch, settings, streams);
    return;
  }
  let pool: Pool | undefined;
  let first: readonly string[] | undefined;
  const running: Promise<WorkerDone<Result>>[] = [];

  const start = (batch: readonly string[]) => {
    pool ??= createPool(worker, { maxWorkers: jobs, workerType: 'thread' });
    const done = batch.includes('-')
      ? runHere(job, batch, settings, streams)
      : runThere(pool, job, batch, settings);
    // It is awaited in its turn; until then, its failure must not end the process.
    done.catch(() => {});
    running.push(done);
  };
  const next = async () => {
    const { errors, ...done } = (await running.shift()) as WorkerDone<Result>;
    await write(streams.stderr, errors);
    return done;
  };

  try {
    for await (const batch of batches) {
      // One batch alone is done before a thread has started.
      if (!first) {
        first = batch;
        continue;
      }
      if (!pool) start(first);
      start(batch);
      while (running.length > jobs * 2) yield await next();
    }
    if (first && !pool) yield await job.run(first, settings, streams);
    while (running.length > 0) yield await next();
  } finally {
    await pool?.terminate(true);
  }
}

async function runHere<Settings, Result>(
  job: Job<Settings, Result>,
  batch: readonly string[],
  settings: Settings,
  streams: Streams,
): Promise<WorkerDone<Result>> {
  return { ...(await job.run(batch, settings, streams)), errors: '' };
}

async function runThere<Settings, Result>(
  pool: Pool,
  job: Job<Settings, Result>,
  batch: readonly string[],
  settings: Settings,
): Promise<WorkerDone<Result>> {
  return await pool.exec('run', [job.name, batch, settings]);
}
