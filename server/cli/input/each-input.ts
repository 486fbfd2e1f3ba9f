import { setImmediate } from 'node:timers/promises';
import { describeFault } from '../../fault';
import { visibleText } from '../../visible';
import { type Streams, tell } from '../streams';
import { FileFault } from './file-fault';
import type { Input } from './input';
import { noFile } from './opening';
import { inputsOf } from './paths';

/**
 * Visits every remittance that paths name, and returns whether all visits succeeded. If one fails,
 * its name and the reason go to standard error and to `failed`, and the others are still visited.
 */
export async function eachInput(
  given: readonly string[],
  streams: Streams,
  visit: (input: Input) => Promise<void>,
  failed: (name: string, fault: string) => Promise<void> = async () => {},
): Promise<boolean> {
  let succeeded = true;
  let turned = performance.now();
  for await (const input of inputsOf(given, streams)) {
    try {
      await visit(input);
    } catch (error) {
      succeeded = false;
      const fault = faultOf(error);
      await tell(streams.stderr, `${visibleText(input.name)}: ${fault}\n`);
      await failed(input.name, fault);
    }
    // Small files are read at once, and Ctrl+C has to get its turn.
    if (performance.now() - turned < longestTurn) continue;
    await setImmediate();
    turned = performance.now();
  }
  return succeeded;
}

/** For how long signals and timers may wait, in milliseconds. */
const longestTurn = 20;

/** What went wrong with a file, never anything of its content. */
function faultOf(error: unknown): string {
  return shownFault(error) ?? `internal error: ${describeFault(error)}`;
}

/** What an error says, if it is ours or the system's; any other may quote the remittance. */
export function shownFault(error: unknown): string | undefined {
  if (error instanceof FileFault) return error.message;
  if (error instanceof RangeError && error.message === 'Invalid string length') return tooLong;
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  if ('code' in error && error.code === 'EAGAIN') return noFile;
  return systemFault(error.message, String(error.syscall));
}

/** V8 holds no longer text; only one that nothing divides grows to this length. */
const tooLong = 'over 500 MB without a segment, payment, or claim: not a remittance, or damaged';

/** The words of `ENOENT: no such file or directory, open 'a.835'` that a person needs. */
function systemFault(message: string, call: string): string {
  const [words = ''] = message.split(`, ${call}`, 1);
  return words.replace(/^[A-Z0-9]+: /, '');
}
