import { type AcceptedAs, withAccepted } from '../../notes/accepted';
import { readSidecar } from '../../notes/sidecar';
import type { Revise } from '../../stream/checker';
import { shownFault } from '../input/each-input';
import { readSidecarFile } from '../input/sidecar-file';

/** What the notes next to a file change. */
export interface AppliedNotes {
  /** Absent if there are no notes. */
  readonly revise?: Revise;
  /** Why the notes cannot be read. */
  readonly problem?: string;
  /** How many findings they have accepted so far. */
  accepted(): number;
}

export const noNotes: AppliedNotes = { accepted: () => 0 };

/**
 * Reads the notes on a remittance from their file: a finding that was accepted there is a hint or
 * hidden, as it is in an editor.
 */
export async function readNotes(path: string, acceptedAs: AcceptedAs): Promise<AppliedNotes> {
  let text: string | undefined;
  try {
    text = await readSidecarFile(path);
  } catch (error) {
    const fault = shownFault(error);
    if (fault === undefined) throw error;
    return {
      ...noNotes,
      problem: `The notes file of this remittance cannot be read: ${fault}.`,
    };
  }
  if (text === undefined) return noNotes;
  const sidecar = readSidecar(text);
  if (sidecar.state !== 'notes') return { ...noNotes, problem: sidecar.message };
  let accepted = 0;
  return {
    revise(found, payment) {
      const revised = withAccepted(found, sidecar.file, () => payment, acceptedAs);
      const kept = new Set(revised);
      accepted += found.filter((one) => !kept.has(one)).length;
      return revised;
    },
    accepted: () => accepted,
  };
}
