import {
  commands,
  type ExtensionContext,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandIds } from '../server/protocol/command-ids';
import { openSplitView } from './split-view';

/** What the walkthrough shows on the sample: the text to go to, and the command to run there. */
const scenes: Readonly<Record<string, { readonly at: string; readonly command: string }>> = {
  hover: { at: '253*16~', command: 'editor.action.showHover' },
  findings: { at: '2.04~', command: 'workbench.actions.view.problems' },
  fixes: { at: '2.04~', command: 'editor.action.quickFix' },
  notes: { at: '50*140~', command: 'editor.action.quickFix' },
  page: { at: 'CLP*', command: commandIds.openPage },
};

/** The scene for which the sample comes as one long line. */
const splitScene = 'splitView';

/** Opens the sample remittance, in which an invented payer made two mistakes. */
export async function openSample(
  context: ExtensionContext,
  client: BaseLanguageClient,
  scene: unknown,
): Promise<void> {
  // The walkthrough is not a text editor: it stays open, and the sample opens next to it.
  const viewColumn = window.activeTextEditor ? ViewColumn.Active : ViewColumn.Beside;
  const sample = await copySample(context, scene === splitScene);
  const editor = await window.showTextDocument(sample, { viewColumn, preview: false });
  if (scene === splitScene) {
    await openSplitView(client, editor.document, editor.selection.active, 'file');
    return;
  }
  const { at, command } = (typeof scene === 'string' && scenes[scene]) || {};
  if (!at || !command) return;
  goTo(editor, at);
  await commands.executeCommand(command);
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

function goTo(editor: TextEditor, text: string): void {
  const offset = editor.document.getText().indexOf(text);
  if (offset < 0) return;
  const position = editor.document.positionAt(offset);
  editor.selection = new Selection(position, position);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenter);
}
