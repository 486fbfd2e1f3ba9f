import { type CancellationToken, RAL } from 'vscode-languageserver';

/** How long steps may hold the event loop, in milliseconds; the last one of them may exceed it. */
const slice = 4;

/**
 * Takes all steps of something long, and pauses after some of them, so that the server answers other
 * requests in between. Returns what they come to, and `undefined` if they were canceled
 * meanwhile.
 */
export async function inSlices<T>(
  steps: Iterator<unknown, T>,
  token: CancellationToken,
): Promise<T | undefined> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started < slice) continue;
    await new Promise<void>((resolve) => RAL().timer.setImmediate(resolve));
    if (token.isCancellationRequested) return undefined;
    started = performance.now();
  }
}
