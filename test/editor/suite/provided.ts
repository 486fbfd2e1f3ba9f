import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  type CompletionList,
  commands,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
  type Position,
  type Range,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import { present } from './expect';
import { positionOf } from './remittance';

/* What the editor answers from what the extension provides to it. */

/** The quick fixes on a range. */
export function quickFixes(document: TextDocument, range: Range): Thenable<CodeAction[]> {
  const kind = CodeActionKind.QuickFix.value;
  return ask('vscode.executeCodeActionProvider', document, range, kind, 20);
}

/** All symbols of a document, each before those within it. */
export async function outline(document: TextDocument): Promise<readonly DocumentSymbol[]> {
  return flatten(await ask<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document));
}

/** The folds of a document. */
export function folds(document: TextDocument): Thenable<FoldingRange[]> {
  return ask('vscode.executeFoldingRangeProvider', document);
}

/** Where the editor goes from the first character of `text`. */
export async function definition(document: TextDocument, text: string): Promise<Range> {
  const [target] = await ask<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document,
    positionOf(document, text),
  );
  const { range, targetRange } = present(target, 'definition') as Location & LocationLink;
  return range ?? targetRange;
}

/** What may be written at a position. */
export async function offered(document: TextDocument, at: Position): Promise<CompletionItem[]> {
  const command = 'vscode.executeCompletionItemProvider';
  const { items } = await ask<CompletionList>(command, document, at);
  return items;
}

/** What an offer is called. */
export function labelOf({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** The edit that gives the number at the first character of `text` a new name. */
export function rename(document: TextDocument, text: string, name: string) {
  const command = 'vscode.executeDocumentRenameProvider';
  return ask<WorkspaceEdit>(command, document, positionOf(document, text), name);
}

/** What each colored piece of a range is: `decorator.denial`, by the text of the piece. */
export async function colors(
  document: TextDocument,
  range: Range,
): Promise<ReadonlyMap<string, string>> {
  const legend = await ask<SemanticTokensLegend>(
    'vscode.provideDocumentRangeSemanticTokensLegend',
    document,
  );
  const { data } = await ask<SemanticTokens>(
    'vscode.provideDocumentRangeSemanticTokens',
    document,
    range,
  );
  const found = new Map<string, string>();
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
    character = down > 0 ? right : character + right;
    line += down;
    const text = document.lineAt(line).text.slice(character, character + length);
    const modifier = legend.tokenModifiers.find((_, bit) => modifiers & (1 << bit));
    found.set(text, `${legend.tokenTypes[type]}.${modifier}`);
  }
  return found;
}

function ask<T>(command: string, document: TextDocument, ...rest: unknown[]): Thenable<T> {
  return commands.executeCommand<T>(command, document.uri, ...rest);
}

function flatten(symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}
