import {
  type PrepareRenameParams,
  PrepareRenameRequest,
  type PrepareRenameResult,
  type ResponseError,
} from 'vscode-languageserver';
import { offsetOf, rangeOf } from './editor/position';
import { feature } from './feature';
import { controlNumberAt, nothingToRename, refusal } from './rename/control-number';

/** Says whether there is a control number to rename, and where. */
export const prepareRename = feature<
  PrepareRenameParams,
  PrepareRenameResult | ResponseError | null
>({
  name: 'prepare-rename',
  capability: {},
  request: PrepareRenameRequest.type,
  empty: null,
  edits: true,
  answer({ document }, { position }) {
    const here = controlNumberAt(document, offsetOf(document, position))?.here;
    if (!here) return refusal(nothingToRename);
    return { range: rangeOf(document, here.span), placeholder: here.value };
  },
});
