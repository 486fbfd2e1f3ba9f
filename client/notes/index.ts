import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { openNoteBooks } from './book';
import { registerNoteCommands } from './commands';

/** Starts the notes of remittances; called once the language server is ready. */
export function startNotes({ subscriptions }: ExtensionContext, client: BaseLanguageClient): void {
  const books = openNoteBooks(client);
  subscriptions.push(books, ...registerNoteCommands(client, books));
}
