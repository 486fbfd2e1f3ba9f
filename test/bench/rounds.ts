/** Something to be timed; whatever `prepare` makes is not part of the time. */
export interface Job {
  readonly name: string;
  run(): unknown | Promise<unknown>;
}

/** Milliseconds of each job, ascending, by its name. */
export type Timings = ReadonlyMap<string, readonly number[]>;

/**
 * Runs jobs round-robin, so that a machine that slows down slows all of them, after one round that
 * is not counted. Garbage is collected before each run where the process may ask for it.
 */
export async function timeRounds(jobs: readonly Job[], rounds: number): Promise<Timings> {
  const timings = new Map(jobs.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, run } of jobs) {
      globalThis.gc?.();
      const started = performance.now();
      await run();
      const took = performance.now() - started;
      if (round >= 0) timings.get(name)?.push(took);
    }
  }
  for (const took of timings.values()) took.sort((a, b) => a - b);
  return timings;
}

export function median(sorted: readonly number[]): number {
  return quantile(sorted, 0.5);
}

/** The value below which the given share of ascending values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
