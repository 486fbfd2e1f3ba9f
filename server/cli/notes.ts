import { readFile } from 'node:fs/promises';
import { withAccepted } from '../notes/accepted';
import { readSidecar } from '../notes/sidecar';
import type { Settle } from '../stream/checker';

/**
 * Reads the notes beside a file, `FILE.notes.json`: a finding that somebody accepted there is a
 * hint, as it is in an editor. Answers what is wrong with the notes where they cannot be read.
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
