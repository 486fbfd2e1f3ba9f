import {
  commands,
  type Disposable,
  type ExtensionContext,
  TabInputText,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandIds } from '../server/protocol/command-ids';
import { splitScheme } from '../server/protocol/split-address';
import { choiceOf, keepChoice } from './choices';
import { findClaim } from './find/find-claim';
import { maxLines } from './line-limit';
import { isRemittance } from './remittance';
import { isSample } from './sample';
import { openSplitView } from './split-view';

/** A line longer than this is a whole remittance without line breaks, not a long segment. */
const longLine = 2_000;

const never = "Don't Ask Again";

/**
 * Offers a better view of files that are hard to read in the editor: those of one endless line, and
 * those of more lines than VS Code folds and wraps. What is chosen holds for this file, unless the
 * answer says otherwise; then it is kept in the setting `remittance.oneLineFiles`. The sample is left
 * to the walkthrough.
 */
export function offerSplitViews(
  context: ExtensionContext,
  client: BaseLanguageClient,
): Disposable[] {
  const seen = new Set<string>();
  const look = async (editor: TextEditor | undefined) => {
    if (!editor || !isShownAlone(editor.document)) return;
    if (isSample(context, editor.document.uri)) return;
    const key = editor.document.uri.toString();
    if (seen.has(key)) return;
    const offer = offerFor(editor.document);
    if (!offer) return;
    seen.add(key);
    await offer(client, editor);
  };
  look(window.activeTextEditor);
  return [
    window.onDidChangeActiveTextEditor(look),
    // A file that is recognized by its content gets its language when it is already on the screen.
    workspace.onDidOpenTextDocument((document) => {
      if (document === window.activeTextEditor?.document) look(window.activeTextEditor);
    }),
  ];
}

/** Neither a split view itself nor one side of a comparison. */
function isShownAlone(document: TextDocument): boolean {
  const { uri } = document;
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return (
    isRemittance(document) &&
    uri.scheme !== splitScheme &&
    input instanceof TabInputText &&
    input.uri.toString() === uri.toString()
  );
}

function offerFor(document: TextDocument) {
  if (choiceFor(document) === 'none') return undefined;
  if (isOneLine(document)) return offerForOneLine;
  return document.lineCount > maxLines ? offerForManyLines : undefined;
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
  if (choiceFor(document) === 'splitView') {
    await openView();
    return;
  }
  const view = 'Open Split View';
  // Four buttons fit next to each other only with short names.
  const always = 'Always';
  const split = 'Split in Place';
  const question =
    'This remittance is one long line. Show one segment per line? ' +
    'The split view does not change the file.';
  const answer = await window.showInformationMessage(question, view, always, split, never);
  if (answer === always) await keepChoice('oneLineFiles', 'splitView');
  if (answer === view || answer === always) {
    await openView();
  } else if (answer === split) {
    await window.showTextDocument(document);
    await commands.executeCommand(commandIds.splitSegments);
  } else if (answer === never) await keepChoice('oneLineFiles', 'none');
}

async function offerForManyLines(client: BaseLanguageClient): Promise<void> {
  const find = 'Find Claim…';
  const notice =
    'VS Code turns off folding, word wrap and code lenses in files of more than 300,000 lines. ' +
    'Open a single claim or payment to use them.';
  const answer = await window.showInformationMessage(notice, find, never);
  if (answer === find) findClaim(client);
  else if (answer === never) await keepChoice('oneLineFiles', 'none');
}

function choiceFor(document: TextDocument): string {
  return choiceOf('oneLineFiles', document, 'ask');
}
