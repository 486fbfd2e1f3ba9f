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
import type { GoToSegmentParams, NamedPlace } from '../server/features/segments-wire';
import { registerEditorCommand } from './editor-command';
import { maySplit } from './line-limit';
import { readPlace } from './place-text';

/** Registers what a user can do with segments: go to one, name one, split and join them all. */
export function registerSegmentCommands(client: BaseLanguageClient): Disposable[] {
  return [
    registerEditorCommand('remittance.goToSegment', (editor, place) =>
      goToSegment(client, editor, typeof place === 'string' ? place : undefined),
    ),
    registerEditorCommand('remittance.copyElementPath', (editor) =>
      copyElementPath(client, editor),
    ),
    registerEditorCommand('remittance.joinSegments', (editor) =>
      change(client, editor, 'remittance/joinSegments'),
    ),
    registerEditorCommand('remittance.splitSegments', async (editor) => {
      if (await maySplit(client, editor.document)) {
        await change(client, editor, 'textDocument/formatting');
      }
    }),
  ];
}

/** Selects a segment or element; asks for it where no text says which. */
async function goToSegment(client: BaseLanguageClient, editor: TextEditor, text?: string) {
  const place = readPlace(text ?? (await askForPlace()) ?? '');
  if (!place) return;
  const { id, ...wanted } = place;
  const params: GoToSegmentParams = { textDocument: documentOf(client, editor), ...wanted };
  const found = await client.sendRequest<NamedPlace>('remittance/goToSegment', params);
  const range = client.protocol2CodeConverter.asRange(found.range);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  const isOther = id && !found.name.includes(` ${id}`);
  if (isOther)
    window.showWarningMessage(`This is ${found.name}: segment ${place.segment} is no ${id}.`);
}

function askForPlace() {
  return window.showInputBox({
    title: 'Go to Segment',
    prompt: 'A segment by its number in the file, or an element of it',
    placeHolder: '47, 47 CAS03 or CAS03 of segment 47',
    validateInput: (text) =>
      text === '' || readPlace(text) ? undefined : 'Write 47, 47 CAS03 or CAS03 of segment 47',
  });
}

async function copyElementPath(client: BaseLanguageClient, editor: TextEditor) {
  const found = await client.sendRequest<NamedPlace | null>('remittance/placeName', {
    textDocument: documentOf(client, editor),
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  });
  if (!found) {
    window.showInformationMessage('No segment stands here.');
    return;
  }
  await env.clipboard.writeText(found.name);
  window.setStatusBarMessage(`Copied: ${found.name}`, 3000);
}

/** Applies what a request answers, as one step to undo. */
async function change(client: BaseLanguageClient, { document }: TextEditor, method: string) {
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const options = { tabSize: 2, insertSpaces: true };
  const { version } = document;
  const answer = await client.sendRequest<TextEdit[] | null>(method, { textDocument, options });
  const edits = await client.protocol2CodeConverter.asTextEdits(answer);
  if (!edits?.length || document.version !== version) return;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, edits);
  await workspace.applyEdit(edit);
}

function documentOf(client: BaseLanguageClient, { document }: TextEditor) {
  return client.code2ProtocolConverter.asTextDocumentIdentifier(document);
}
