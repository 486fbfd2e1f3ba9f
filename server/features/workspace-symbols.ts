import {
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { identityOf } from '../identity';
import { locateElement } from '../located-element';
import type { FoundPlace } from '../protocol/identity';
import { textField } from '../remit/field';
import { formatMoney, plainMoney } from '../remit/money';
import { rangeOf } from './editor/position';
import { type FeatureContext, workspaceFeature } from './feature';
import { hitsInFolder } from './place/folder-hits';
import { type Region, regionsIn } from './place/regions';
import { regionLabel } from './words/labels';

/** More hits than this help nobody; typing another letter narrows them down. */
export const maxHits = 500;

/**
 * Finds claims by account or claim number, and payments by check or trace number or by amount, in
 * all open files and in those of the folder. Without a query: every payment of the open files.
 */
export const workspaceSymbols = workspaceFeature<WorkspaceSymbolParams, WorkspaceSymbol[] | null>({
  name: 'workspace-symbols',
  capability: { workspaceSymbolProvider: true },
  request: WorkspaceSymbolRequest.type,
  empty: null,
  answer({ files, folder }, { query }, token) {
    const hits: WorkspaceSymbol[] = [];
    for (const context of files) {
      // A hit leads into a remittance itself; a view of one may no longer be what that holds.
      if (context.source !== undefined) continue;
      if (token.isCancellationRequested) return null;
      for (const hit of hitsIn(context, query.trim().toUpperCase())) {
        hits.push(hit);
        if (hits.length === maxHits) return hits;
      }
    }
    // What is open is as it is in the editor; the folder has it as it was last saved.
    const isOpen = new Set(files.map(({ uri }) => uri));
    for (const hit of hitsInFolder(folder, query.trim().toUpperCase())) {
      if (isOpen.has(hit.location.uri)) continue;
      hits.push(hit);
      if (hits.length === maxHits) break;
    }
    return hits;
  },
});

/** Hits of a file in the order of its text; `region` is the part that is looked through. */
function* hitsIn(
  context: FeatureContext,
  query: string,
  region?: Region,
): Iterable<WorkspaceSymbol> {
  const { document } = context;
  for (const inner of regionsIn(document, region)) {
    const hit = hitOn(inner, query, region);
    if (hit) yield { ...hit, ...placeOf(context, inner) };
    yield* hitsIn(context, query, inner);
  }
}

/** Where a hit is, and what the place is recognized by when the user has chosen it. */
function placeOf({ document, uri }: FeatureContext, { head }: Region) {
  const place = locateElement(document, head.start);
  const data: FoundPlace | undefined = place && { place: identityOf(document, place) };
  return { location: { uri, range: rangeOf(document, head) }, data };
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
