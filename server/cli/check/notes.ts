import { readFile } from 'node:fs/promises';
import { withAccepted } from '../../notes/accepted';
import { readSidecar } from '../../notes/sidecar';
import type { Settle } from '../../stream/checker';

/**
 * Reads the notes next to a file, `FILE.notes.json`: a finding that was accepted there is a hint, as
 * it is in an editor. `problem` says why the notes cannot be read.
 */
export async function settleByNotes(
  file: string,
): Promise<{ readonly settle?: Settle; readonly problem?: string }> {
  const text = await readFile(`${file}.notes.json`, 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  const sidecar = readSidecar(text);
  if (sidecar.state !== 'notes') return { problem: sidecar.message };
  return { settle: (found, payment) => withAccepted(found, sidecar.file, () => payment, 'hint') };
}
