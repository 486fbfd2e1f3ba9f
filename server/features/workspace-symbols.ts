import {
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import type { Hit } from '../protocol/find';
import { workspaceFeature } from './feature';
import { limited, search } from './find/search';

/** Claims and payments of all files by number, amount, or patient, who is not named in the result. */
export const workspaceSymbols = workspaceFeature<WorkspaceSymbolParams, WorkspaceSymbol[] | null>({
  name: 'workspace-symbols',
  capability: { workspaceSymbolProvider: true },
  request: WorkspaceSymbolRequest.type,
  empty: null,
  answer: (context, { query }, token) =>
    limited(search(context, query), token)?.hits.map(symbolOf) ?? null,
});

function symbolOf({ kind, name, within, uri, range }: Hit): WorkspaceSymbol {
  return {
    name,
    kind: kind === 'payment' ? SymbolKind.Package : SymbolKind.Class,
    containerName: within,
    location: { uri, range },
  };
}
