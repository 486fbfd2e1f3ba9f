import { type TextDocument, type TextEditor, window } from 'vscode';
import { languageId } from '../server/protocol/language';

/** True for a document that the editor knows as a remittance. */
export function isRemittance(document: TextDocument): boolean {
  return document.languageId === languageId;
}

/** The editor in front, where it shows a remittance. */
export function activeRemittance(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isRemittance(editor.document) ? editor : undefined;
}
