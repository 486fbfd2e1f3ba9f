import {
  type Disposable,
  env,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, TextEdit } from 'vscode-languageclient';
import { commandIds } from '../server/protocol/command-ids';
import {
  elementNameRequest,
  goToSegmentRequest,
  joinSegmentsRequest,
} from '../server/protocol/segments';
import { ask } from './ask';
import { registerEditorCommand } from './editor-command';
import { maySplit } from './line-limit';
import { readElementRef } from './read-element-ref';

/** Registers the commands for segments: go to one, copy the name of one, split and join them all. */
export function registerSegmentCommands(client: BaseLanguageClient): Disposable[] {
  return [
    registerEditorCommand(commandIds.goToSegment, (editor, place) =>
      goToSegment(client, editor, typeof place === 'string' ? place : undefined),
    ),
    registerEditorCommand(commandIds.copyElementPath, (editor) => copyElementPath(client, editor)),
    registerEditorCommand(commandIds.joinSegments, (editor) =>
      change(
        client,
        editor,
        () => ask(client, joinSegmentsRequest, { textDocument: documentOf(client, editor) }),
        'There are no lines to join.',
      ),
    ),
    registerEditorCommand(commandIds.splitSegments, async (editor) => {
      if (!(await maySplit(client, editor.document))) return;
      const options = { tabSize: 2, insertSpaces: true };
      const params = { textDocument: documentOf(client, editor), options };
      await change(
        client,
        editor,
        () => client.sendRequest<TextEdit[] | null>('textDocument/formatting', params),
        'There is nothing to split.',
      );
    }),
  ];
}

/** Selects a segment or element; asks the user which one where no text says so. */
async function goToSegment(client: BaseLanguageClient, editor: TextEditor, text?: string) {
  const place = readElementRef(text ?? (await askForPlace()) ?? '');
  if (!place) return;
  const { id, ...wanted } = place;
  const textDocument = documentOf(client, editor);
  const found = await ask(client, goToSegmentRequest, { textDocument, ...wanted });
  if (!found) return;
  const range = client.protocol2CodeConverter.asRange(found.range);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  const isOther = id && !found.name.includes(` ${id}`);
  if (isOther) {
    window.showWarningMessage(
      `Segment ${place.segment} is not a ${id} segment: this is ${found.name}.`,
    );
  }
}

function askForPlace() {
  return window.showInputBox({
    title: 'Go to Segment',
    prompt: 'Segment number, with an element if you like',
    placeHolder: '47, 47 CAS03, or CAS03 of segment 47',
    validateInput: (text) =>
      text === '' || readElementRef(text)
        ? undefined
        : 'Enter 47, 47 CAS03, or CAS03 of segment 47',
  });
}

async function copyElementPath(client: BaseLanguageClient, editor: TextEditor) {
  const found = await ask(client, elementNameRequest, {
    textDocument: documentOf(client, editor),
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  });
  if (!found) {
    window.showInformationMessage('No segment at the cursor.');
    return;
  }
  await env.clipboard.writeText(found.name);
  window.setStatusBarMessage(`Copied: ${found.name}`, 3000);
}

/** Applies the edits that a request returns, as one step to undo; where there are none, says why. */
async function change(
  client: BaseLanguageClient,
  { document }: TextEditor,
  askForEdits: () => Promise<TextEdit[] | null>,
  unchanged: string,
) {
  const { version } = document;
  const edits = await client.protocol2CodeConverter.asTextEdits(await askForEdits());
  if (!edits?.length) {
    window.showInformationMessage(unchanged);
    return;
  }
  if (document.version !== version) return;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, edits);
  await workspace.applyEdit(edit);
}

function documentOf(client: BaseLanguageClient, { document }: TextEditor) {
  return client.code2ProtocolConverter.asTextDocumentIdentifier(document);
}
