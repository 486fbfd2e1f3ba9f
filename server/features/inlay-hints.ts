import {
  type InlayHint,
  InlayHintKind,
  type InlayHintParams,
  InlayHintRequest,
} from 'vscode-languageserver';
import { isClaim } from '../document';
import { type Block, textOf } from '../syntax/block';
import { lineColumnAt } from '../syntax/lines';
import { spanOf } from './editor/position';
import { feature } from './feature';
import { expectedReductions } from './inlay-hints/expected-reductions';
import { slotsIn } from './place/spec-at';
import { segmentsIn, valuesOf } from './place/values';
import { meaningOf } from './words/meaning';

/** Nobody reads more than this at once; an editor that asks for a whole file gets its start. */
const maxHints = 5_000;

/** Length of a meaning between the elements; the tooltip has all of it. */
const maxLabel = 40;

/** Names and meanings between the elements of what is on the screen. */
export const inlayHints = feature<InlayHintParams, InlayHint[] | null>({
  name: 'inlay-hints',
  capability: { inlayHintProvider: true },
  request: InlayHintRequest.type,
  empty: null,
  answer({ document, settings }, { range }) {
    const { elementNames, codeMeanings, expectedSequestration } = settings.inlayHints;
    if (!elementNames && !codeMeanings && !expectedSequestration) return [];
    const hints: InlayHint[] = [];
    const span = spanOf(document, range);
    const at = (offset: number) => lineColumnAt(document.sequence, offset);
    let claim: Block | undefined;
    for (const { block, start, index, remittance, guide } of segmentsIn(document, span)) {
      const segment = remittance && guide && slotsIn(block, guide)[index]?.spec;
      if (!segment) continue;
      for (const value of valuesOf(block, index, segment)) {
        const { spec } = value;
        if (elementNames) hints.push(nameHint(at(start + value.start), spec.name));
        const gist = codeMeanings && spec.list && meaningOf(textOf(block, value).trim(), spec);
        if (gist) hints.push(meaningHint(at(start + value.end), gist));
      }
      if (expectedSequestration && block !== claim && isClaim(block)) {
        claim = block;
        for (const { offset, words } of expectedReductions(
          block,
          settings.checkOptions.sequestration,
        )) {
          const within = start + offset > span.start && start + offset <= span.end;
          if (within) hints.push(meaningHint(at(start + offset), words));
        }
      }
      if (hints.length >= maxHints) return hints.slice(0, maxHints);
    }
    return hints;
  },
});

function nameHint(position: InlayHint['position'], name: string): InlayHint {
  return { position, label: `${name}:`, kind: InlayHintKind.Parameter, paddingRight: true };
}

function meaningHint(position: InlayHint['position'], gist: string): InlayHint {
  const short = shorten(gist);
  return {
    position,
    label: short,
    kind: InlayHintKind.Type,
    paddingLeft: true,
    ...(short !== gist && { tooltip: gist }),
  };
}

/** Up to a natural break, or else whole words. */
function shorten(gist: string): string {
  if (gist.length <= maxLabel) return gist;
  const clause = gist.split(/[:;,(]/)[0]?.trim() ?? '';
  if (clause.length <= maxLabel) return clause;
  return `${clause.slice(0, clause.lastIndexOf(' ', maxLabel))} …`;
}
