import { headlessLook } from '../syntax/conversion';
import { headLook } from '../syntax/delimiters';
import { findInterchange } from '../syntax/find-interchange';
import { type Restoring, restoringOf } from '../syntax/restoring';

/** Looks at the start of a text that comes in pieces, and holds it until it knows how to read it. */
export interface RestoredStart {
  /** Whether the text is torn or converted, so that its segments cannot be read as they are. */
  readonly isRestored: boolean;
  /** The column at which lines are wrapped. */
  readonly column: number | undefined;
  /** Takes a piece, and returns what may be read by now, as it is. */
  push(text: string): string;
  /** Ends the text, and returns what is still held of it. */
  end(): string;
  /** What can be read of a piece that was returned: restored, or held back until the end. */
  restored(piece: string): string;
  /** The rest of what can be read, after the last piece. */
  rest(): string;
}

export function createRestoredStart(): RestoredStart {
  let held = '';
  let known = false;
  let restoring: Restoring | undefined;
  /** What can only be restored as a whole. */
  const pieces: string[] = [];
  const release = () => {
    const text = held;
    held = '';
    if (!known) restoring = restoringOf(text);
    known = true;
    return text;
  };
  return {
    get isRestored() {
      return restoring !== undefined;
    },
    get column() {
      return restoring?.column;
    },
    push(text) {
      if (known) return text;
      held += text;
      const at = findInterchange(held);
      const isEnough = at >= 0 ? held.length > at + headLook : held.length > headlessLook;
      return isEnough ? release() : '';
    },
    end: release,
    restored(piece) {
      if (!restoring) return piece;
      if (restoring.column !== undefined) return restoring.restore(piece);
      pieces.push(piece);
      return '';
    },
    rest: () => (restoring && pieces.length > 0 ? restoring.restore(pieces.join('')) : ''),
  };
}
