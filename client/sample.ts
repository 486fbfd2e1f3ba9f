import {
  commands,
  type ExtensionContext,
  Selection,
  TabInputText,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandIds } from '../server/protocol/command-ids';
import { type Asked, isGiven } from './given';
import { openSplitView } from './split-view';

interface Scene {
  readonly at: string;
  readonly command: string;
  readonly argument?: unknown;
  /** What the editor asks this extension for when it shows the scene. */
  readonly asks?: Asked;
}

/** What the walkthrough shows on the sample: the text to go to, and the command to run there. */
const scenes: Readonly<Record<string, Scene>> = {
  // Without the focus, a hover that is shown again is the same one.
  hover: {
    at: '253*16~',
    command: 'editor.action.showHover',
    argument: { focus: 'noAutoFocus' },
    asks: 'hover',
  },
  findings: { at: '2.04~', command: 'workbench.actions.view.problems' },
  fixes: { at: '2.04~', command: 'editor.action.quickFix', asks: 'actions' },
  notes: { at: '50*140~', command: 'editor.action.quickFix', asks: 'actions' },
  page: { at: 'CLP*', command: commandIds.openPage },
};

/** The scene for which the sample comes as one long line. */
const splitScene = 'splitView';

/**
 * Opens the sample remittance, in which an invented payer made two mistakes. A step of the walkthrough
 * that shows a scene is done when its own scene was shown, which the context key tells VS Code: all of
 * its buttons run this one command.
 */
export async function openSample(
  context: ExtensionContext,
  client: BaseLanguageClient,
  scene: unknown,
): Promise<void> {
  const sample = await copySample(context, scene === splitScene);
  const editor = await window.showTextDocument(sample, {
    viewColumn: columnFor(sample),
    preview: false,
  });
  const shown = typeof scene === 'string' ? scene : 'sample';
  if (!(await showScene(client, editor, scene))) return;
  await commands.executeCommand('setContext', `remittance.shown.${shown}`, true);
}

/** Returns whether the scene was seen. */
async function showScene(
  client: BaseLanguageClient,
  editor: TextEditor,
  scene: unknown,
): Promise<boolean> {
  if (scene === splitScene) {
    // The walkthrough may take the focus back meanwhile; the view must not come in its place.
    const { document, selection, viewColumn } = editor;
    await openSplitView(client, document, selection.active, 'file', viewColumn);
    return true;
  }
  const known = typeof scene === 'string' ? scenes[scene] : undefined;
  if (!known) return true;
  const { command, argument, asks } = known;
  const { uri } = editor.document;
  for (const [i, patience] of [1_000, 1_000, 2_000, 4_000, 8_000].entries()) {
    // A hover that is still open is asked for again at another column only.
    const line = await settleAt(editor, known.at, i % 2);
    if (line === undefined) return false;
    const seen = asks ? isGiven(asks, { uri, line }, patience) : Promise.resolve(true);
    await commands.executeCommand(command, argument);
    // Without the focus, VS Code shows nothing and closes a menu that it has shown.
    if ((await seen) && (!asks || (await keepsFocus(uri)))) return true;
    if (isLeft(uri)) return false;
  }
  return false;
}

/** True for the copies of the sample, which the walkthrough explains by itself. */
export function isSample({ globalStorageUri }: ExtensionContext, document: Uri): boolean {
  return document.toString().startsWith(`${globalStorageUri}/`);
}

/** Where the sample is already, or else next to the walkthrough, which stays open. */
function columnFor(sample: Uri): ViewColumn {
  const shown = window.visibleTextEditors.find(({ document }) => `${document.uri}` === `${sample}`);
  if (shown?.viewColumn) return shown.viewColumn;
  const { activeTab } = window.tabGroups.activeTabGroup;
  const isText = !activeTab || activeTab.input instanceof TabInputText;
  return isText ? ViewColumn.Active : ViewColumn.Beside;
}

/** A copy that the user may edit, annotate and save; a new one unless it is already open. */
async function copySample(context: ExtensionContext, oneLine: boolean): Promise<Uri> {
  const { fs, textDocuments } = workspace;
  const name = oneLine ? 'sample-one-line.835' : 'sample.835';
  const copy = Uri.joinPath(context.globalStorageUri, name);
  if (textDocuments.some(({ uri }) => uri.toString() === copy.toString())) return copy;
  const packaged = Uri.joinPath(context.extensionUri, 'client/media/sample.835');
  const text = new TextDecoder().decode(await fs.readFile(packaged));
  const written = oneLine ? text.replaceAll('\n', '') : text;
  await fs.writeFile(copy, new TextEncoder().encode(written));
  return copy;
}

/** Goes to a text until the focus stays there, and returns the line; nothing where the user left. */
async function settleAt(
  editor: TextEditor,
  text: string,
  within: number,
): Promise<number | undefined> {
  const { uri } = editor.document;
  for (let tries = 0; tries < 10; tries++) {
    const line = await goTo(editor, text, within);
    if (await keepsFocus(uri)) return line;
    if (isLeft(uri)) return undefined;
  }
  return undefined;
}

/** Whether a file was closed, or the user has gone to another one: it is not brought back. */
function isLeft(uri: Uri): boolean {
  const isIt = (other: Uri) => other.toString() === uri.toString();
  const { activeTextEditor, tabGroups } = window;
  if (activeTextEditor && !isIt(activeTextEditor.document.uri)) return true;
  const tabs = tabGroups.all.flatMap((group) => group.tabs);
  return !tabs.some(({ input }) => input instanceof TabInputText && isIt(input.uri));
}

/**
 * False as soon as another editor takes the focus. The walkthrough does so a quarter of a second after
 * a click on one of its steps, also when its button was clicked meanwhile.
 */
function keepsFocus(uri: Uri): Promise<boolean> {
  const isIn = (editor: TextEditor | undefined) =>
    editor?.document.uri.toString() === uri.toString();
  return new Promise((resolve) => {
    const end = (kept: boolean) => {
      clearTimeout(timer);
      listening.dispose();
      resolve(kept);
    };
    // What VS Code tells in the meantime comes before its answer, however busy it is.
    const answered = () => commands.executeCommand('setContext', 'remittance.settled', true);
    const timer = setTimeout(() => answered().then(() => end(isIn(window.activeTextEditor))), 400);
    const listening = window.onDidChangeActiveTextEditor((editor) => {
      if (!isIn(editor)) end(false);
    });
  });
}

/** Gives the editor the focus, with the cursor so far into a text of it, and returns the line. */
async function goTo(
  { document, viewColumn }: TextEditor,
  text: string,
  within: number,
): Promise<number> {
  const column = viewColumn ?? ViewColumn.Active;
  const editor = await window.showTextDocument(document, column);
  const offset = document.getText().indexOf(text);
  if (offset < 0) return editor.selection.active.line;
  const position = document.positionAt(offset + within);
  editor.selection = new Selection(position, position);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenter);
  return position.line;
}
