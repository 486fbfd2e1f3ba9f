import { commands, type Disposable, type TextDocument, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { splitScheme } from './split-query';
import { openSplitView } from './split-view';

/** A line longer than this is a whole remittance without line breaks, not a long segment. */
const longLine = 2_000;

/** Above this VS Code neither colours nor folds nor wraps a file. */
const mostLines = 300_000;

/** What is done with a remittance of one line: the setting `remittance.oneLineFiles`. */
type Wish = 'ask' | 'split view' | 'nothing';

/**
 * Offers a better view of files that an editor shows badly: those of one endless line, and those
 * of more lines than VS Code colours and folds. The answer is kept in the settings.
 */
export function offerSplitViews(client: BaseLanguageClient): Disposable {
  const met = new Set<string>();
  const look = async (document: TextDocument | undefined) => {
    if (document?.languageId !== 'x12-835' || document.uri.scheme === splitScheme) return;
    const key = document.uri.toString();
    if (met.has(key)) return;
    if (isOneLine(document)) {
      met.add(key);
      await offerForOneLine(client, document);
    } else if (document.lineCount > mostLines) {
      met.add(key);
      await offerForManyLines();
    }
  };
  look(window.activeTextEditor?.document);
  return window.onDidChangeActiveTextEditor((editor) => look(editor?.document));
}

function isOneLine(document: TextDocument): boolean {
  return document.lineCount < 10 && document.lineAt(0).text.length > longLine;
}

async function offerForOneLine(client: BaseLanguageClient, document: TextDocument): Promise<void> {
  const settings = workspace.getConfiguration('remittance', document);
  const wish = settings.get<Wish>('oneLineFiles', 'ask');
  if (wish === 'nothing') return;
  if (wish === 'split view') return openView(client);
  const view = 'Open Split View';
  const split = 'Split in Place';
  const never = 'Never Ask';
  const answer = await window.showInformationMessage(
    'This remittance is one long line. Read it with one segment a line? The file itself stays as it is in a split view.',
    view,
    split,
    never,
  );
  if (answer === view) {
    await settings.update('oneLineFiles', 'split view', true);
    await openView(client);
  } else if (answer === split) {
    await commands.executeCommand('remittance.splitSegments');
  } else if (answer === never) {
    await settings.update('oneLineFiles', 'nothing', true);
  }
}

async function offerForManyLines(): Promise<void> {
  const find = 'Find a Claim …';
  const answer = await window.showInformationMessage(
    'Above 300,000 lines VS Code turns colour, folding and code lenses off. Open one claim in a view of its own, where all of it works.',
    find,
  );
  if (answer === find) await commands.executeCommand('workbench.action.showAllSymbols');
}

async function openView(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor) await openSplitView(client, editor, 'file');
}
