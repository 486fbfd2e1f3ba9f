import type { PlacedFinding } from '../../stream/place-finding';
import type { Summary } from '../formats/summary';

/** A finding and its place, without the edits of its fix. */
export type ListedFinding = Omit<PlacedFinding, 'edits'>;

/** What is learned of the files of a run, in this order for each file: plain data for another thread. */
export type CheckedPart =
  | { readonly part: 'file'; readonly name: string }
  | { readonly part: 'findings'; readonly found: readonly ListedFinding[] }
  | {
      readonly part: 'end';
      readonly summary: Summary;
      readonly accepted: number;
      /** Whether the file was read to its end; if not, the next part says why. */
      readonly isWhole: boolean;
    }
  /** Instead of a file, or after what was read of it. */
  | { readonly part: 'failed'; readonly name: string; readonly fault: string };
