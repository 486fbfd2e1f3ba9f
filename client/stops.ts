/** This many stops within the time below, and the server is not started again. */
const maxStops = 5;

/** Three minutes, in milliseconds. */
const within = 180_000;

/** What to do when the server has stopped unexpectedly. */
export type AfterStop = 'restart' | 'give up';

/** Counts how often the server stops: one that keeps stopping is not restarted forever. */
export function countStops(now: () => number = Date.now): () => AfterStop {
  let stops: number[] = [];
  return () => {
    const time = now();
    stops = [...stops.filter((stop) => time - stop < within), time];
    if (stops.length < maxStops) return 'restart';
    // Whoever restarts it by hand starts the count from zero.
    stops = [];
    return 'give up';
  };
}
