import {
  MarkupKind,
  type ParameterInformation,
  type SignatureHelp,
  type SignatureHelpParams,
  SignatureHelpRequest,
} from 'vscode-languageserver';
import { isInRemittance } from '../document';
import type { ElementSpec, SegmentSpec } from '../guide/spec';
import { elementUnder, type LocatedElement } from '../located-element';
import { escapeMarkdown } from '../markdown';
import { loopTitle } from '../structure/wording';
import { offsetOf } from './editor/position';
import { feature } from './feature';
import { type SpecAt, specAt } from './place/spec-at';
import { elementUse } from './words/element-use';

/** What separates elements and components in real files. */
const separators = ['*', '|', '^', '+', ':', '>', '\u001d', '\u001f'];

/** The elements of the segment that is being typed, with the one at the cursor highlighted. */
export const signatureHelp = feature<SignatureHelpParams, SignatureHelp | null>({
  name: 'signature-help',
  capability: {
    signatureHelpProvider: { triggerCharacters: separators, retriggerCharacters: separators },
  },
  request: SignatureHelpRequest.type,
  empty: null,
  answer({ document }, { position }) {
    const place = elementUnder(document, offsetOf(document, position));
    if (!place || place.element === 0 || !isInRemittance(document, place.blockNumber)) return null;
    const at = specAt(document, place);
    if (!at?.element) return null;
    const numbers = shownNumbers(at.segment, place.element);
    return {
      signatures: [signatureOf(place, at, numbers)],
      activeSignature: 0,
      activeParameter: numbers.indexOf(place.element),
    };
  },
});

function signatureOf(place: LocatedElement, { segment, loop }: SpecAt, numbers: readonly number[]) {
  const { element } = place.block.delimiters;
  const parameters = numbers.flatMap((n) => {
    const spec = segment.elements[n - 1];
    return spec ? [parameterOf(spec, n, place)] : [];
  });
  // An invisible separator is shown as the usual one.
  const between = /[!-~]/.test(element) ? ` ${element} ` : ' * ';
  return {
    label: [segment.id, ...parameters.map(({ label }) => label)].join(between),
    documentation: `${segment.name} · ${loopTitle(loop)}`,
    parameters,
  };
}

/** Where a segment repeats a few elements, and how many: reason, amount, and quantity of a CAS. */
const repeats: ReadonlyMap<string, { readonly from: number; readonly size: number }> = new Map([
  ['CAS', { from: 2, size: 3 }],
  ['PLB', { from: 3, size: 2 }],
]);

/**
 * The numbers of the elements to show: all up to the last that an 835 uses, or to the cursor if it is
 * further on. Of elements that repeat, those at the cursor.
 */
function shownNumbers({ id, elements }: SegmentSpec, element: number): readonly number[] {
  const repeated = repeats.get(id);
  if (repeated) {
    const { from, size } = repeated;
    const first = element < from ? from : element - ((element - from) % size);
    return [...counting(1, from - 1), ...counting(first, first + size - 1)];
  }
  const used = elements.map(({ usage }) => usage !== 'not used').lastIndexOf(true) + 1;
  return counting(1, Math.max(used, element));
}

function counting(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** `03 adjusted amount`: the number makes each element of the segment distinct. */
function parameterOf(spec: ElementSpec, n: number, place: LocatedElement): ParameterInformation {
  const number = String(n).padStart(2, '0');
  const label = spec.usage === 'not used' ? `${number} –` : `${number} ${spec.name}`;
  const value = n === place.element ? componentsOf(spec, place) : elementUse(spec);
  return { label, documentation: { kind: MarkupKind.Markdown, value } };
}

/** The components of the element at the cursor, the one that is being typed in bold. */
function componentsOf(spec: ElementSpec, { block, component = 1 }: LocatedElement): string {
  const { components = [] } = spec;
  const active = components[component - 1];
  if (!active) return elementUse(spec);
  const names = components
    .filter(({ usage }) => usage !== 'not used')
    .map((part) => (part === active ? `**${part.name}**` : part.name));
  return `${names.join(` ${escapeMarkdown(block.delimiters.component)} `)}  \n${elementUse(active)}`;
}
