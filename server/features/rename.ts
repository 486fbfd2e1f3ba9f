import {
  type RenameParams,
  RenameRequest,
  type ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { offsetOf, rangeOf } from './editor/position';
import { feature } from './feature';
import { controlNumberAt, nothingToRename, refusal } from './rename/control-number';

/** Changes the control number of an envelope in its head and its trailer. */
export const rename = feature<RenameParams, WorkspaceEdit | ResponseError | null>({
  name: 'rename',
  capability: { renameProvider: { prepareProvider: true } },
  request: RenameRequest.type,
  empty: null,
  edits: true,
  answer({ document, uri }, { position, newName }) {
    const found = controlNumberAt(document, offsetOf(document, position));
    if (!found) return refusal(nothingToRename);
    const { form, numbers } = found;
    if (!form.pattern.test(newName)) return refusal(form.rule);
    const edits = numbers.map(({ span }) => ({ range: rangeOf(document, span), newText: newName }));
    return { changes: { [uri]: edits } };
  },
});
