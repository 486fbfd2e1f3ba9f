import { openNotes } from '../../notes/book';
import type { PageSource } from '../../report/page-source';
import type { FeatureContext } from '../feature';

/** What the pages of an open document are made from. */
export function pageSource({ document, settings, sidecar }: FeatureContext): PageSource {
  return {
    document,
    options: settings.checkOptions,
    notes: openNotes(document, sidecar),
    accepted: settings.notes.acceptedFindings,
  };
}
