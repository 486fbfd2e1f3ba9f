import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { RemittanceDocument } from '../../document';
import { locateElement } from '../../located-element';
import { controlNumbers, type NumberOccurrence } from '../place/numbers';

/** The control number at an offset, its form, and every place that must hold the same. */
export interface ControlNumber {
  readonly here: NumberOccurrence;
  readonly numbers: readonly NumberOccurrence[];
  readonly form: { readonly pattern: RegExp; readonly rule: string };
}

/** The control number of an envelope at an offset; `undefined` for anything else. */
export function controlNumberAt(
  document: RemittanceDocument,
  offset: number,
): ControlNumber | undefined {
  const place = locateElement(document, offset);
  if (!place) return undefined;
  const numbers = controlNumbers(document, place);
  const here = numbers.find(({ span }) => span.start <= offset && offset <= span.end);
  const form = forms[place.id.charAt(0) as keyof typeof forms];
  return here && { numbers, here, form };
}

/** Tells the user why nothing was renamed. */
export function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

export const nothingToRename =
  'Only control numbers can be renamed: those of ISA/IEA, GS/GE, and ST/SE.';

const forms = {
  I: { pattern: /^\d{9}$/, rule: 'An interchange control number has nine digits: 000002856.' },
  G: { pattern: /^\d{1,9}$/, rule: 'A group control number has one to nine digits: 2856.' },
  S: {
    pattern: /^[A-Za-z0-9]{4,9}$/,
    rule: 'A transaction set control number has four to nine letters and digits: 0001.',
  },
} as const;
