import type { ExtensionContext, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { openNoteBooks } from './book';
import { registerNoteCommands } from './commands';

/**
 * Starts the notes of remittances; called once the language server is ready. `loaded` is called
 * each time the server has the notes of a remittance.
 */
export function startNotes(
  { subscriptions }: ExtensionContext,
  client: BaseLanguageClient,
  loaded: (remittance: Uri) => void,
): void {
  const books = openNoteBooks(client, loaded);
  subscriptions.push(books, ...registerNoteCommands(client, books));
}
