import type { CancellationToken } from 'vscode-languageserver';
import type { FindResult, Hit } from '../../protocol/find';
import type { WorkspaceContext } from '../feature';
import { hitsInFolder } from './folder-hits';
import { hitsInOpenFile } from './open-hits';
import { readQuery } from './query';

/** More hits than this help nobody; typing another letter narrows them down. */
export const maxHits = 500;

/**
 * Finds claims by account, claim number, patient, or a date of service, and payments by check or trace
 * number, payer, amount, or date, in all open files and in those of the folder. Without a query: every payment of the open
 * files and every claim of the one in front.
 */
export function* search(
  { files, folder }: WorkspaceContext,
  text: string,
  front?: string,
): Iterable<Hit> {
  const query = readQuery(text);
  const inFront = files.filter(({ uri }) => uri === front);
  for (const context of [...inFront, ...files.filter(({ uri }) => uri !== front)]) {
    // A hit leads into a remittance itself; a view of one may no longer be what that holds.
    if (context.source !== undefined) continue;
    yield* hitsInOpenFile(context, query, context.uri === front);
  }
  // What is open is as it is in the editor; the folder has it as it was last saved.
  const open = new Set(files.map(({ uri }) => uri));
  yield* hitsInFolder(folder, query, open);
}

/** The first hits; `null` if the request is canceled. */
export function limited(found: Iterable<Hit>, token: CancellationToken): FindResult | null {
  const hits: Hit[] = [];
  for (const hit of found) {
    if (token.isCancellationRequested) return null;
    if (hits.length === maxHits) return { hits, more: true };
    hits.push(hit);
  }
  return { hits, more: false };
}
