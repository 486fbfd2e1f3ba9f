import { allSemanticTokens } from './all-semantic-tokens';
import { assistant } from './assistant';
import { changeNotesOf } from './change-notes';
import { codeActions } from './code-actions';
import { codeLens } from './code-lens';
import { codeLensTitle } from './code-lens-title';
import { completion } from './completion';
import { definition } from './definition';
import { deidentifiedCopy } from './deidentified-copy';
import { documentSymbols } from './document-symbols';
import { elementNameAt } from './element-name';
import { elementPath } from './element-path';
import { exportNotes } from './export-notes';
import { exportPage } from './export-page';
import type { RegisteredFeature, RegisteredWorkspaceFeature } from './feature';
import { find } from './find';
import { findPlace } from './find-place';
import { folding } from './folding';
import { formatting } from './formatting';
import { goToSegment } from './go-to-segment';
import { highlights } from './highlights';
import { hover } from './hover';
import { identity } from './identity';
import { inlayHints } from './inlay-hints';
import { segmentJoin } from './join-segments';
import { linkedEditing } from './linked-editing';
import { notes } from './notes';
import { page } from './page';
import { prepareRename } from './prepare-rename';
import { rangeFormatting } from './range-formatting';
import { references } from './references';
import { rename } from './rename';
import { countSegments } from './segment-count';
import { selectionRanges } from './selection-ranges';
import { semanticTokens } from './semantic-tokens';
import { signatureHelp } from './signature-help';
import { splitView } from './split-view';
import { status } from './status';
import { workspaceSymbols } from './workspace-symbols';

/** Every language feature; the server registers them all in one loop. */
export const features: readonly RegisteredFeature[] = [
  allSemanticTokens,
  changeNotesOf,
  codeActions,
  codeLens,
  codeLensTitle,
  completion,
  countSegments,
  definition,
  deidentifiedCopy,
  documentSymbols,
  elementPath,
  exportNotes,
  exportPage,
  findPlace,
  folding,
  formatting,
  goToSegment,
  highlights,
  hover,
  identity,
  inlayHints,
  linkedEditing,
  notes,
  page,
  elementNameAt,
  prepareRename,
  rangeFormatting,
  references,
  rename,
  segmentJoin,
  selectionRanges,
  semanticTokens,
  signatureHelp,
  status,
  splitView,
];

/** Every feature that looks at all open files at once. */
export const workspaceFeatures: readonly RegisteredWorkspaceFeature[] = [
  assistant,
  find,
  workspaceSymbols,
];
