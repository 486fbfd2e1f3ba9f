import { workspace } from 'vscode';

/** Who writes notes and decisions here, as the setting says; empty where it names nobody. */
export function author(): { author?: string } {
  const name = workspace.getConfiguration('remittance').get('notes.author', '');
  return name === '' ? {} : { author: name };
}
