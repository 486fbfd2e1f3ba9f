import { changeNotesOf } from './change-notes';
import { codeActions } from './code-actions';
import { codeLens, codeLensTitle } from './code-lens';
import { definition } from './definition';
import { documentSymbols } from './document-symbols';
import { exportNotes } from './export-notes';
import type { RegisteredFeature } from './feature';
import { folding } from './folding';
import { highlights } from './highlights';
import { hover } from './hover';
import { inlayHints } from './inlay-hints';
import { linkedEditing } from './linked-editing';
import { notes } from './notes';
import { references } from './references';
import { prepareRename, rename } from './rename';
import { selectionRanges } from './selection-ranges';
import { allSemanticTokens, semanticTokens } from './semantic-tokens';

/** Every language feature; the server registers them all alike. */
export const features: readonly RegisteredFeature[] = [
  changeNotesOf,
  codeActions,
  codeLens,
  codeLensTitle,
  definition,
  documentSymbols,
  exportNotes,
  folding,
  highlights,
  hover,
  inlayHints,
  linkedEditing,
  prepareRename,
  references,
  rename,
  selectionRanges,
  notes,
  semanticTokens,
  allSemanticTokens,
];
