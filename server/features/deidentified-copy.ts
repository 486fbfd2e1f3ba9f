import { deidentify } from '../deidentify/deidentify';
import { type DeidentifiedCopy, deidentifiedCopyRequest } from '../protocol/deidentified-copy';
import { copyReport } from '../render/words/copy-report';
import { type DocumentParams, feature } from './feature';

/** A copy of the remittance without its patients. Its secret is forgotten at once. */
export const deidentifiedCopy = feature<
  Extract<DocumentParams, { textDocument: unknown }>,
  DeidentifiedCopy | null
>({
  name: 'deidentified-copy',
  capability: {},
  request: deidentifiedCopyRequest,
  empty: null,
  answer({ document, settings }) {
    const secret = crypto.getRandomValues(new Uint8Array(32));
    const made = deidentify(document, settings.checkOptions, secret);
    if ('fault' in made) return made;
    return { text: made.text, report: copyReport(made.report) };
  },
});
