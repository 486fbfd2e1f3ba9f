import { codeLists, findCode, findCodeList } from '../codes';
import type { CodeList } from '../codes/code-list';
import { nearestCode } from '../codes/nearest-code';
import { guides } from '../guide/index';
import type { ElementSpec, LoopSpec } from '../guide/spec';
import { capital } from '../report/parts/words';
import type { Explanation } from './explanation';

/**
 * Explains an element of the guide, such as `CLP02`, and one of its values if there is one;
 * `undefined` if there is no such element.
 */
export function explainElement(id: string, value: string | undefined): Explanation | undefined {
  const [spec] = elementsOf(id);
  const lists = listsOf(id, spec);
  if (!spec && lists.length === 0) return undefined;
  const name = `${id}: ${spec?.name ?? lists[0]?.name}`;
  if (value === undefined) {
    const codes = lists.map((list) => `Codes: ${list.name}. Add =CODE to explain one.`);
    return { title: name, paragraphs: [...(spec ? [formOf(spec)] : []), ...codes], isListed: true };
  }
  if (lists.length === 0) {
    return { title: name, paragraphs: ['No code list applies to this element.'], isListed: true };
  }
  return {
    title: `${id}=${value}`,
    paragraphs: [name, ...lists.map((list) => explained(list, value))],
    isListed: lists.some((list) => findCode(list.id, value) !== undefined),
  };
}

/** Of CLP08 the kind of claim decides which of two lists applies; every other element has one. */
function listsOf(id: string, spec: ElementSpec | undefined): readonly CodeList[] {
  const own = codeLists.filter(({ elements }) => elements.includes(id));
  const list = findCodeList(spec?.list ?? '');
  return own.length === 0 && list ? [list] : own;
}

/** Explains a reason of a provider adjustment (PLB). */
export function explainProviderAdjustment(code: string): Explanation {
  const list = findCodeList('provider-adjustment-reason') as CodeList;
  return {
    title: `PLB ${code}`,
    paragraphs: [
      explained(list, code),
      'In a PLB, a positive amount lowers the payment and a negative one raises it.',
    ],
    isListed: findCode(list.id, code) !== undefined,
  };
}

/** Explains a code that is given without its element, in every list that has it. */
export function explainAnywhere(code: string): Explanation | undefined {
  const paragraphs = codeLists.flatMap((list) => {
    const entry = findCode(list.id, code);
    return entry ? [`${list.name} (${list.elements[0]}): ${capital(entry.gist)}.`] : [];
  });
  return paragraphs.length > 0 ? { title: code, paragraphs, isListed: true } : undefined;
}

function explained(list: CodeList, code: string): string {
  const entry = findCode(list.id, code);
  if (entry) return `${capital(entry.gist)}.`;
  if (list.selection) return `Not in our selection: ${list.name}.`;
  const near = nearestCode(list.id, code);
  const hint = near ? ` Did you mean '${near.code}'?` : '';
  return `${code} is not in the list “${list.name}”.${hint}`;
}

function formOf({ usage, type, min, max }: ElementSpec): string {
  const size = min === max ? `${min}` : `${min} to ${max}`;
  return `${capital(usage)}; type ${type}, ${size} characters.`;
}

/** The element in every segment of the newest guide that has it. */
function elementsOf(id: string): readonly ElementSpec[] {
  const root = guides[0]?.root;
  return root ? elementsIn(root).filter((one) => one.id === id) : [];
}

function elementsIn(loop: LoopSpec): ElementSpec[] {
  const own = loop.segments.flatMap(({ elements }) =>
    elements.flatMap((one) => [one, ...(one.components ?? [])]),
  );
  return [...own, ...loop.loops.flatMap(elementsIn)];
}
