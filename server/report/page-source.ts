import type { CheckOptions } from '../checks/options';
import type { RemittanceDocument } from '../document';
import type { NoteBook } from '../notes/book';

/** What every page is made from. */
export interface PageSource {
  readonly document: RemittanceDocument;
  readonly options: CheckOptions;
  /** The notes next to the file. */
  readonly notes?: NoteBook | undefined;
}
