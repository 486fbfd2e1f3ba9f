import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { isInRemittance, type RemittanceDocument } from '../../document';
import { namingGuideAt } from '../../document-guide';
import { type Following, slotsAfter } from '../../structure/following';
import { loopTitle } from '../../structure/wording';
import { visibleText } from '../../visible';
import { slotsIn } from '../place/spec-at';
import { capital } from '../words/english';
import type { Cursor } from './cursor';

type IdCursor = Extract<Cursor, { kind: 'segment id' }>;

/** The segments that may follow here, in the guide's order. */
export function followingSegments(
  document: RemittanceDocument,
  { before }: IdCursor,
): readonly Following[] {
  if (before && before.id !== 'SE' && !isInRemittance(document, before.blockNumber)) return [];
  const guide = namingGuideAt(document, before?.blockNumber ?? 0);
  if (!guide) return [];
  return slotsAfter(guide, before ? slotsIn(before.block, guide) : [], before?.index ?? -1);
}

/** An item for each of them: `NM1*82` where the segment has exactly one qualifier. */
export function segmentItems(following: readonly Following[], { delimiters }: IdCursor) {
  const { element } = delimiters;
  const first = following.find(({ awaited }) => awaited);
  return following.map((slot, i): CompletionItem => {
    const { spec, loop } = slot;
    const label =
      spec.qualifiers?.length === 1 ? `${spec.id}${element}${spec.qualifiers[0]}` : spec.id;
    const shown = visibleText(label);
    return {
      label: shown,
      // An invisible separator is shown by its code, and typed as it is.
      ...(shown !== label && { insertText: label, filterText: label }),
      labelDetails: { description: spec.name },
      kind: CompletionItemKind.Struct,
      detail: `${spec.name} · ${capital(spec.usage)} · ${loopTitle(loop)}`,
      sortText: String(i).padStart(3, '0'),
      commitCharacters: [element],
      ...(slot === first && { preselect: true }),
    };
  });
}
