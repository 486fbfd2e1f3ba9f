import { type Streams, write } from '../streams';
import type { Input } from './input';
import { inputsOf } from './paths';

/**
 * Does something with every remittance that paths name. One that fails is named on standard error,
 * and the others are done nevertheless. Returns whether all of them could be done.
 */
export async function eachInput(
  given: readonly string[],
  streams: Streams,
  visit: (input: Input) => Promise<void>,
): Promise<boolean> {
  let isDone = true;
  for await (const input of inputsOf(given, streams)) {
    try {
      await visit(input);
    } catch (error) {
      isDone = false;
      await write(streams.stderr, `${input.name}: ${faultOf(error)}\n`);
    }
  }
  return isDone;
}

/** What went wrong with a file, never anything of its content. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'internal error';
  // The system's message names the file alone; any other message may quote the remittance.
  if ('syscall' in error) return error.message;
  const where = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return `internal error: ${error.name} ${where?.trim() ?? ''}`;
}
