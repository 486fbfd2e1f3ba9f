import {
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { textField } from '../remit/field';
import { formatMoney, plainMoney } from '../remit/money';
import { rangeOf } from './editor/position';
import { type FeatureContext, workspaceFeature } from './feature';
import { type Region, regionsIn } from './place/regions';
import { regionLabel } from './words/labels';

/** More hits than this help nobody; typing another letter narrows them down. */
export const maxHits = 500;

/**
 * Finds claims by account or claim number, and payments by check or trace number or by amount, in
 * all open files. Without a query: every payment.
 */
export const workspaceSymbols = workspaceFeature<
  WorkspaceSymbolParams,
  SymbolInformation[] | WorkspaceSymbol[] | null
>({
  name: 'workspace-symbols',
  capability: { workspaceSymbolProvider: true },
  request: WorkspaceSymbolRequest.type,
  empty: null,
  answer(contexts, { query }, token) {
    const hits: SymbolInformation[] = [];
    for (const context of contexts) {
      if (isShownElsewhere(context, contexts)) continue;
      if (token.isCancellationRequested) return null;
      for (const hit of hitsIn(context, query.trim().toUpperCase())) {
        hits.push(hit);
        if (hits.length === maxHits) return hits;
      }
    }
    return hits;
  },
});

/** True for a view of a file that is open itself. */
function isShownElsewhere(
  { source }: FeatureContext,
  contexts: readonly FeatureContext[],
): boolean {
  return source !== undefined && contexts.some(({ uri }) => uri === source);
}

/** Hits of a file in the order of its text; `region` is the part that is looked through. */
function* hitsIn(
  context: FeatureContext,
  query: string,
  region?: Region,
): Iterable<SymbolInformation> {
  const { document, uri } = context;
  for (const inner of regionsIn(document, region)) {
    const hit = hitOn(inner, query, region);
    if (hit) yield { ...hit, location: { uri, range: rangeOf(document, inner.head) } };
    yield* hitsIn(context, query, inner);
  }
}

function hitOn(region: Region, query: string, around: Region | undefined) {
  if (region.kind === 'payment') {
    const { payer, trace, amount } = region.of.head;
    const money = amount?.value;
    const name = join('Payment', [
      trace?.value,
      money === undefined ? undefined : formatMoney(money),
    ]);
    const plain = query.replace(/[$,]/g, '');
    const isAmount = plain !== '' && money !== undefined && plainMoney(money).includes(plain);
    if (!isAmount && !name.toUpperCase().includes(query)) return undefined;
    return { name, kind: SymbolKind.Package, containerName: payer?.name?.value.trim() ?? '' };
  }
  if (region.kind !== 'claim' || query === '') return undefined;
  const [account, control] = [1, 7].map((n) => textField(region.of, 0, n)?.value);
  const name = join('Claim', [account, control]);
  if (!name.toUpperCase().includes(query)) return undefined;
  const containerName = around ? regionLabel(around).name : '';
  return { name, kind: SymbolKind.Class, containerName };
}

function join(what: string, parts: readonly (string | undefined)[]): string {
  const known = parts.flatMap((part) => part?.trim() || []);
  return `${what} ${known.join(' · ')}`.trim();
}
