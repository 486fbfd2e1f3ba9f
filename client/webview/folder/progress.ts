import { counted } from '../../../server/render/words/counted';
import type { Reading } from './messages';

/** How much of the folder is not read, in words; `undefined` once all of it is. */
export function progressText(
  reading: Reading | undefined,
  stopped: Reading | undefined,
): string | undefined {
  if (reading) return reading.all === 0 ? 'Reading…' : `Reading ${ofAll(reading)}`;
  if (!stopped) return undefined;
  return stopped.all === 0
    ? 'Incomplete: stopped before any file was read'
    : `Incomplete: stopped at ${ofAll(stopped)}`;
}

function ofAll({ done, all }: Reading): string {
  return `${done.toLocaleString('en-US')} of ${counted(all, 'file')}`;
}
