import { codeLists, findCode, findCodeList } from '../../codes';
import type { CodeList } from '../../codes/code-list';
import { guides } from '../../guide/index';
import type { ElementSpec, LoopSpec } from '../../guide/spec';
import { capital } from '../../report/parts/words';
import { didYouMean } from '../suggest';
import { UsageError } from '../usage-error';

/** Explains an element of the guide, such as `CLP02`, and one of its values if there is one. */
export function explainElement(id: string, value: string | undefined): readonly string[] {
  const [spec] = elementsOf(id);
  const lists = listsOf(id, spec);
  if (!spec && lists.length === 0) throw new UsageError(`Unknown element '${id}'.`);
  const name = `${id}: ${spec?.name ?? lists[0]?.name}`;
  if (value === undefined) {
    const codes = lists.map((list) => `Codes: ${list.name}. Add =CODE to explain one.`);
    return [name, ...(spec ? [formOf(spec)] : []), ...codes];
  }
  if (lists.length === 0) return [name, 'No code list applies to this element.'];
  return [`${id}=${value}`, name, ...lists.map((list) => explained(list, value))];
}

/** Of CLP08 the kind of claim decides which of two lists applies; every other element has one. */
function listsOf(id: string, spec: ElementSpec | undefined): readonly CodeList[] {
  const own = codeLists.filter(({ elements }) => elements.includes(id));
  const list = findCodeList(spec?.list ?? '');
  return own.length === 0 && list ? [list] : own;
}

/** Explains a reason of a provider adjustment (PLB). */
export function explainProviderAdjustment(code: string): readonly string[] {
  const list = findCodeList('provider-adjustment-reason') as CodeList;
  return [
    `PLB ${code}`,
    explained(list, code),
    'In a PLB, a positive amount lowers the payment and a negative one raises it.',
  ];
}

/** Explains a code that is given without its element: in every list that has it. */
export function explainAnywhere(code: string): readonly string[] {
  const found = codeLists.flatMap((list) => {
    const entry = findCode(list.id, code);
    return entry ? [`${list.name} (${list.elements[0]}): ${capital(entry.gist)}.`] : [];
  });
  return found.length > 0 ? [code, ...found] : [];
}

function explained(list: CodeList, code: string): string {
  const entry = findCode(list.id, code);
  if (entry) return `${capital(entry.gist)}.`;
  if (list.selection) return `Not in our selection: ${list.name}.`;
  const known = list.entries.map((one) => one.code);
  return `${code} is not in the list “${list.name}”.${didYouMean(code, known)}`;
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
