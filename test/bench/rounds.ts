import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Something to be timed: a name that `subject.ts` knows, on a file. */
export interface Job {
  readonly subject: string;
  readonly path: string;
}

/** A round is uncounted until every engine has compiled what it runs, and seen how it is called. */
const warmUps = 3;

/**
 * Milliseconds of each job, ascending. Every job has a process of its own, as it would have in use,
 * so that none pays for the garbage of another; they run round-robin, so that a machine that slows
 * down slows all of them.
 */
export async function timeRounds(jobs: readonly Job[], rounds: number): Promise<number[][]> {
  const children = jobs.map(({ subject, path }) => fork('dist/bench/subject.mjs', [subject, path]));
  const timings: number[][] = jobs.map(() => []);
  try {
    for (let round = -warmUps; round < rounds; round++) {
      for (const [i, child] of children.entries()) {
        child.send('run');
        const [took] = await once(child, 'message');
        if (round >= 0) timings[i]?.push(took);
      }
    }
  } finally {
    for (const child of children) child.kill();
  }
  for (const took of timings) took.sort((a, b) => a - b);
  return timings;
}

export function median(sorted: readonly number[]): number {
  return quantile(sorted, 0.5);
}

/** The value below which the given share of ascending values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
