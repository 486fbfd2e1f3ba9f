import {
  commands,
  type Diagnostic,
  languages,
  type Position,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { until } from './until';

/** Opens a remittance of the workspace as a user does: nobody activates the extension. */
export async function open(name: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the editor has no folder open');
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, name));
  await window.showTextDocument(document);
  return document;
}

/** Opens a text that is not saved, in an editor of its own. */
export async function openText(content: string): Promise<TextDocument> {
  for (;;) {
    const document = await workspace.openTextDocument({ language: 'x12-835', content });
    await window.showTextDocument(document);
    // It is named like one that was just closed, and VS Code may restore what it still keeps of that.
    if (document.getText() === content) return document;
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** The findings of a document that has some, once they are there. */
export function findings(document: TextDocument): Promise<readonly Diagnostic[]> {
  const ask = () => nonEmpty(languages.getDiagnostics(document.uri));
  return until(languages.onDidChangeDiagnostics, ask, 'findings');
}

/** The id of the check that found it. */
export function checkOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Resolves when a document that had findings has none left. */
export function noFindings(document: TextDocument): Promise<true> {
  const ask = () => (nonEmpty(languages.getDiagnostics(document.uri)) ? undefined : true);
  return until(languages.onDidChangeDiagnostics, ask, 'the findings to go');
}

/** Resolves when a document has this many lines. */
export function lineCount(document: TextDocument, count: number): Promise<true> {
  const ask = () => (document.lineCount === count ? true : undefined);
  return until(workspace.onDidChangeTextDocument, ask, `${count} lines`);
}

/** What the editor shows over the first character of `text`, as Markdown. */
export async function hover(document: TextDocument, text: string): Promise<string> {
  const hovers = await commands.executeCommand<{ contents: ({ value: string } | string)[] }[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, text),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Where `text` first occurs. Throws when it does not. */
export function positionOf(document: TextDocument, text: string): Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`the document has no ${text}`);
  return document.positionAt(offset);
}

function nonEmpty<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined;
}
