import { availableParallelism } from 'node:os';
import { pool as createPool, type Pool } from 'workerpool';
import { showFileProgress } from '../input/progress';
import { type Streams, tell } from '../streams';
import { type Batch, batchesOf } from './batches';
import type { Emit, Job } from './job';
import type { WorkerDone } from './worker';

/** How a job is run. */
export interface JobRun<Settings> {
  readonly paths: readonly string[];
  readonly settings: Settings;
  /** How many threads; as many as there are processors if absent. */
  readonly jobs: number | undefined;
}

/** A larger batch is one large file, whose result would not fit between threads. */
const maxBytes = 32_000_000;

/**
 * Runs a job over all inputs in batches, in several threads where there is more than one batch. The
 * parts of the result come in the order of the inputs, whatever the number of threads is. Returns
 * false if an input could not be read.
 */
export async function runJob<Settings, Part>(
  job: Job<Settings, Part>,
  { paths, settings, jobs = availableParallelism() }: JobRun<Settings>,
  streams: Streams,
  emitPart: Emit<Part>,
): Promise<boolean> {
  const { worker } = streams;
  const progress = showFileProgress(streams.stderr);
  // What is written next must not follow the progress on its line.
  const emit = (part: Part) => {
    progress.clear();
    return emitPart(part);
  };
  const runHere = async ({ names }: Batch) => {
    const done = await job.run(names, settings, streams, emit);
    progress.add(names.length);
    return done;
  };
  const batches = batchesOf(paths, streams, progress.found);
  let succeeded = true;
  if (jobs < 2 || worker === undefined) {
    for await (const batch of batches) succeeded = (await runHere(batch)) && succeeded;
    progress.clear();
    return succeeded;
  }

  let pool: Pool | undefined;
  let first: Batch | undefined;
  const running: Promise<WorkerDone<Part>>[] = [];
  const takeNext = async () => {
    const done = (await running.shift()) as WorkerDone<Part>;
    await tell(streams.stderr, done.errors);
    for (const part of done.parts) await emit(part);
    progress.add(done.files);
    succeeded &&= done.succeeded;
  };
  const start = async (batch: Batch) => {
    if (batch.names.includes('-') || batch.bytes > maxBytes) {
      while (running.length > 0) await takeNext();
      succeeded = (await runHere(batch)) && succeeded;
      return;
    }
    pool ??= createPool(worker, { maxWorkers: jobs, workerType: 'thread' });
    const done = runThere(pool, job, batch, settings);
    // It is awaited in its turn; until then, its failure must not end the process.
    done.catch(() => {});
    running.push(done);
    while (running.length > jobs * 2) await takeNext();
  };

  try {
    for await (const batch of batches) {
      // One batch alone is done before a thread has started, so the first one waits for a second.
      if (first) await start(first);
      first = batch;
    }
    if (first) {
      if (pool) await start(first);
      else succeeded = (await runHere(first)) && succeeded;
    }
    while (running.length > 0) await takeNext();
    return succeeded;
  } finally {
    progress.clear();
    await pool?.terminate(true);
  }
}

async function runThere<Settings, Part>(
  pool: Pool,
  job: Job<Settings, Part>,
  { names }: Batch,
  settings: Settings,
): Promise<WorkerDone<Part>> {
  return await pool.exec('run', [job.name, names, settings]);
}
