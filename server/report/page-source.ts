import type { CheckOptions } from '../checks/options';
import type { RemittanceDocument } from '../document';
import type { AcceptedAs } from '../notes/accepted';
import type { NoteBook } from '../notes/book';

/** What every page is made from. */
export interface PageSource {
  readonly document: RemittanceDocument;
  readonly options: CheckOptions;
  /** The notes next to the file. */
  readonly notes?: NoteBook | undefined;
  /** What becomes of findings that a note accepts; `hint` where absent. */
  readonly accepted?: AcceptedAs | undefined;
}
