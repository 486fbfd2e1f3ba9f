import {
  LSPErrorCodes,
  type PrepareRenameParams,
  PrepareRenameRequest,
  type PrepareRenameResult,
  type RenameParams,
  RenameRequest,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { RemittanceDocument } from '../document';
import { placeAt } from '../place';
import { feature } from './feature';
import { controlNumbers } from './numbers';
import { offsetOf, rangeOf } from './position';

/** Changes the control number of an envelope in its head and its trailer. */
export const rename = feature<RenameParams, WorkspaceEdit | ResponseError | null>({
  name: 'rename',
  capability: { renameProvider: { prepareProvider: true } },
  request: RenameRequest.type,
  empty: null,
  answer({ document, uri }, { position, newName }) {
    const offset = offsetOf(document, position);
    const found = numberAt(document, offset);
    if (!found) return refusal(nothingToRename);
    const { form, numbers } = found;
    if (!form.pattern.test(newName)) return refusal(form.rule);
    const edits = numbers.map(({ span }) => ({ range: rangeOf(document, span), newText: newName }));
    return { changes: { [uri]: edits } };
  },
});

/** Says whether there is a control number to rename, and where. */
export const prepareRename = feature<
  PrepareRenameParams,
  PrepareRenameResult | ResponseError | null
>({
  name: 'prepare rename',
  capability: {},
  request: PrepareRenameRequest.type,
  empty: null,
  answer({ document }, { position }) {
    const offset = offsetOf(document, position);
    const here = numberAt(document, offset)?.here;
    if (!here) return refusal(nothingToRename);
    return { range: rangeOf(document, here.span), placeholder: here.value };
  },
});

const nothingToRename =
  'Only control numbers can be renamed: those of ISA and IEA, of GS and GE, of ST and SE.';

const forms = {
  I: { pattern: /^\d{9}$/, rule: 'An interchange control number has nine digits: 000002856.' },
  G: { pattern: /^\d{1,9}$/, rule: 'A group control number has one to nine digits: 2856.' },
  S: {
    pattern: /^[A-Za-z0-9]{4,9}$/,
    rule: 'A transaction set control number has four to nine letters and digits: 0001.',
  },
} as const;

/** The control number at an offset, its form, and every place that must hold the same. */
function numberAt(document: RemittanceDocument, offset: number) {
  const place = placeAt(document, offset);
  if (!place) return undefined;
  const numbers = controlNumbers(document, place);
  const here = numbers.find(({ span }) => span.start <= offset && offset <= span.end);
  const form = forms[place.id.charAt(0) as keyof typeof forms];
  return here && { numbers, here, form };
}

function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
