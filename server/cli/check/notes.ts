import { readFile } from 'node:fs/promises';
import { withAccepted } from '../../notes/accepted';
import { readSidecar } from '../../notes/sidecar';
import type { Revise } from '../../stream/checker';

/**
 * Reads the notes next to a file, `FILE.notes.json`: a finding that was accepted there is a hint, as
 * it is in an editor. `problem` says why the notes cannot be read.
 */
export async function readNotes(
  file: string,
): Promise<{ readonly revise?: Revise; readonly problem?: string }> {
  const text = await readFile(`${file}.notes.json`, 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  const sidecar = readSidecar(text);
  if (sidecar.state !== 'notes') return { problem: sidecar.message };
  return { revise: (found, payment) => withAccepted(found, sidecar.file, () => payment, 'hint') };
}
