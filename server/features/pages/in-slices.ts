import { type CancellationToken, RAL } from 'vscode-languageserver';

/** How long steps may hold the event loop, in milliseconds; the last one of them may exceed it. */
const slice = 4;

/**
 * Takes all steps of something long, and pauses after some of them, so that the server answers other
 * requests in between. Returns false if it was canceled meanwhile.
 */
export async function inSlices(
  steps: Iterator<unknown>,
  token: CancellationToken,
): Promise<boolean> {
  let started = performance.now();
  while (!steps.next().done) {
    if (performance.now() - started < slice) continue;
    await new Promise<void>((resolve) => RAL().timer.setImmediate(resolve));
    if (token.isCancellationRequested) return false;
    started = performance.now();
  }
  return true;
}
