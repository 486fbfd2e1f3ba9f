import { headLook } from '../syntax/delimiters';
import { columnOfWrapped, findInterchange } from '../syntax/find-interchange';

/** How much of a text without an interchange is held before it is read as it is. */
const longestStart = 10_000;

/** Looks at the start of a text that comes in pieces, and holds it until it knows. */
export interface WrappedStart {
  /** Whether line breaks at a fixed column tear the segments; not known yet if `undefined`. */
  readonly isWrapped: boolean | undefined;
  /** The column of those line breaks. */
  readonly column: number | undefined;
  /** Takes a piece, and returns what may be read by now. */
  push(text: string): string;
  /** Ends the text, and returns what is still held of it. */
  end(): string;
}

export function createWrappedStart(): WrappedStart {
  let held = '';
  let column: number | undefined;
  let found: boolean | undefined;
  const release = () => {
    const text = held;
    held = '';
    if (found === undefined) column = columnOfWrapped(text);
    found ??= column !== undefined;
    return text;
  };
  return {
    get isWrapped() {
      return found;
    },
    get column() {
      return column;
    },
    push(text) {
      if (found !== undefined) return text;
      held += text;
      const at = findInterchange(held);
      const isEnough = at >= 0 ? held.length > at + headLook : held.length > longestStart;
      return isEnough ? release() : '';
    },
    end: release,
  };
}
