import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { RowPlace } from '../../checks/rows';
import type { FolderIndex } from '../../folder/folder-index';
import { formatAmount } from '../../remit/format';

/**
 * The claims and payments of a folder whose numbers or amounts have a query within, which is in
 * upper case and without spaces around it; none for an empty one.
 */
export function* hitsInFolder(folder: FolderIndex, query: string): Iterable<SymbolInformation> {
  if (query === '') return;
  const plain = query.replace(/[$,]/g, '');
  const has = (text: string) => text.toUpperCase().includes(query);
  for (const { file, payment } of folder.payments()) {
    const { at, trace, amount, payer, claimRows } = payment;
    const name = join('Payment', trace, amount === undefined ? '' : formatAmount(amount));
    if (has(name) || (plain !== '' && amount?.includes(plain))) {
      yield { name, kind: SymbolKind.Package, containerName: payer, location: locate(file, at) };
    }
    for (const { account, control, at: place } of claimRows) {
      const claim = join('Claim', account, control);
      if (!has(claim)) continue;
      const location = locate(file, place);
      yield { name: claim, kind: SymbolKind.Class, containerName: name, location };
    }
  }
}

function locate(uri: string, { line, character, length }: RowPlace): SymbolInformation['location'] {
  const start = { line, character };
  return { uri, range: { start, end: { line, character: character + length } } };
}

function join(what: string, ...parts: readonly string[]): string {
  return `${what} ${parts.filter(Boolean).join(' · ')}`.trim();
}
