import {
  commands,
  type Disposable,
  TabInputText,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findClaim } from './find-claim';
import { splitScheme } from './split-query';
import { openSplitView } from './split-view';

/** A line longer than this is a whole remittance without line breaks, not a long segment. */
const longLine = 2_000;

/** Above this VS Code neither folds nor wraps a file. */
const mostLines = 300_000;

const never = 'Never Ask';

/**
 * Offers a better view of files that an editor shows badly: those of one endless line, and those
 * of more lines than VS Code folds and wraps. The answer is kept in the setting
 * `remittance.oneLineFiles`.
 */
export function offerSplitViews(client: BaseLanguageClient): Disposable[] {
  const met = new Set<string>();
  const look = async (editor: TextEditor | undefined) => {
    if (!editor || !isShownAlone(editor.document)) return;
    const key = editor.document.uri.toString();
    if (met.has(key)) return;
    const offer = offerFor(editor.document);
    if (!offer) return;
    met.add(key);
    await offer(client, editor);
  };
  look(window.activeTextEditor);
  return [
    window.onDidChangeActiveTextEditor(look),
    // A file that is known by its content gets its language when it is on the screen already.
    workspace.onDidOpenTextDocument((document) => {
      if (document === window.activeTextEditor?.document) look(window.activeTextEditor);
    }),
  ];
}

/** Neither a split view itself nor one side of a comparison. */
function isShownAlone({ languageId, uri }: TextDocument): boolean {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return (
    languageId === 'x12-835' &&
    uri.scheme !== splitScheme &&
    input instanceof TabInputText &&
    input.uri.toString() === uri.toString()
  );
}

function offerFor(document: TextDocument) {
  if (wishFor(document) === 'nothing') return undefined;
  if (isOneLine(document)) return offerForOneLine;
  return document.lineCount > mostLines ? offerForManyLines : undefined;
}

function isOneLine(document: TextDocument): boolean {
  if (document.lineCount >= 10) return false;
  for (let line = 0; line < document.lineCount; line++) {
    if (document.lineAt(line).range.end.character > longLine) return true;
  }
  return false;
}

async function offerForOneLine(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const { document, selection } = editor;
  const openView = () => openSplitView(client, document, selection.active, 'file');
  if (wishFor(document) === 'split view') return openView();
  const view = 'Open Split View';
  const split = 'Split in Place';
  const question =
    'This remittance is one long line. Read it with one segment a line? ' +
    'A split view leaves the file as it is, and opens by itself from then on.';
  const answer = await window.showInformationMessage(question, view, split, never);
  if (answer === view) {
    await keep('split view');
    await openView();
  } else if (answer === split) {
    await window.showTextDocument(document);
    await commands.executeCommand('remittance.splitSegments');
  } else if (answer === never) await keep('nothing');
}

async function offerForManyLines(client: BaseLanguageClient): Promise<void> {
  const find = 'Find Claim …';
  const notice =
    'Above 300,000 lines VS Code turns folding, wrapping and code lenses off. ' +
    'A claim or payment opens in a view of its own, where all of it works.';
  const answer = await window.showInformationMessage(notice, find, never);
  if (answer === find) findClaim(client);
  else if (answer === never) await keep('nothing');
}

/** What is done with such files: `ask`, `split view` or `nothing`. */
function wishFor(document: TextDocument): string {
  return workspace.getConfiguration('remittance', document).get('oneLineFiles', 'ask');
}

function keep(wish: 'split view' | 'nothing'): Thenable<void> {
  return workspace.getConfiguration('remittance').update('oneLineFiles', wish, true);
}
