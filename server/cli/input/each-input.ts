import { visibleText } from '../../visible';
import { type Streams, tell } from '../streams';
import type { Input } from './input';
import { inputsOf } from './paths';
import { FileFault } from './unchanged';

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
  for await (const input of inputsOf(given, streams)) {
    try {
      await visit(input);
    } catch (error) {
      succeeded = false;
      const fault = faultOf(error);
      await tell(streams.stderr, `${visibleText(input.name)}: ${fault}\n`);
      await failed(input.name, fault);
    }
  }
  return succeeded;
}

/** What went wrong with a file, never anything of its content. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'internal error';
  // The system's message names the file alone; any other message may quote the remittance.
  if (error instanceof FileFault) return error.message;
  if ('syscall' in error) return systemFault(error);
  const where = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return `internal error: ${error.name} ${where?.trim() ?? ''}`;
}

/** The words of `ENOENT: no such file or directory, open 'a.835'` that a person needs. */
export function systemFault({ message }: Error): string {
  return message.replace(/^[A-Z0-9]+: /, '').replace(/, \w+( '.*')?$/s, '');
}
