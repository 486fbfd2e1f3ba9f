import { type CompletionItem, CompletionItemKind, CompletionItemTag } from 'vscode-languageserver';
import { findCode, findCodeList } from '../../codes';
import type { CodeEntry, DatedCodeEntry } from '../../codes/code-list';
import type { ReasonCode } from '../../codes/reason-codes';
import type { RemarkCode } from '../../codes/remark-codes';
import type { ElementSpec } from '../../guide/spec';
import type { LocatedElement } from '../../located-element';
import { elementText } from '../../syntax/block';
import type { FeatureContext } from '../feature';
import { payerRulesAt } from '../place/payer-rules';
import { type SpecAt, specAt } from '../place/spec-at';
import { capital } from '../words/english';
import { reasonKinds } from '../words/reason-kinds';
import { orderReasons } from './reason-order';

/** The codes that are valid at a place, with their meaning; empty where no list applies. */
export function valueItems(context: FeatureContext, place: LocatedElement): CompletionItem[] {
  const at = specAt(context.document, place);
  if (!at?.element) return [];
  const { list } = at.element;
  const added = payerRulesAt(context, place.blockNumber).flatMap(
    ({ codes }) => (list && codes[list]) || [],
  );
  return [...added, ...codesAt(place, at, at.element)].map(itemOf);
}

/** What an item may say in addition to the code. */
type Entry = Partial<ReasonCode> & Partial<Omit<RemarkCode, keyof ReasonCode>> & CodeEntry;

function codesAt(place: LocatedElement, at: SpecAt, element: ElementSpec): readonly Entry[] {
  const { list, codes } = element;
  if (element.id === 'CLP08') {
    return ['place-of-service', 'facility-type'].flatMap((id) => findCodeList(id)?.entries ?? []);
  }
  const { qualifiers, qualifiedBy = 1 } = at.segment;
  const allowed = qualifiers && place.element === qualifiedBy ? siblingQualifiers(at) : codes;
  if (allowed) {
    return allowed.map((code) => (list && findCode(list, code)) || { code, gist: element.name });
  }
  if (list === 'reason-code') return orderReasons(elementText(place.block, place.index, 1).trim());
  const entries: readonly DatedCodeEntry[] = (list && findCodeList(list)?.entries) || [];
  return [...entries].sort((a, b) => Number(a.retired ?? false) - Number(b.retired ?? false));
}

/** The qualifier decides what the segment is: any qualifier of the loop is valid. */
function siblingQualifiers({ segment, loop }: SpecAt): readonly string[] {
  const siblings = loop.segments.filter(({ id }) => id === segment.id);
  return [...new Set(siblings.flatMap(({ qualifiers = [] }) => qualifiers))];
}

function itemOf(entry: Entry, order: number): CompletionItem {
  const { code, gist, kind, next, retired, alert } = entry;
  const facts = [kind && reasonKinds[kind], alert && 'alert', retired && 'retired'].filter(
    (word) => word,
  );
  return {
    label: code,
    labelDetails: { description: gist },
    kind: CompletionItemKind.EnumMember,
    // Found by its number or by what it means.
    filterText: `${code} ${gist}`,
    sortText: String(order).padStart(5, '0'),
    detail: [capital(gist), ...facts].join(' · '),
    ...(next !== undefined && { documentation: next }),
    ...(retired && { tags: [CompletionItemTag.Deprecated] }),
  };
}
