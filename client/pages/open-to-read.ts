import { type TextDocument, type Uri, workspace } from 'vscode';

/** VS Code gives no extension a larger text. */
const maxBytes = 50 * 1024 * 1024;

/** A file as VS Code has it; rejects with what is wrong with the file, and what to do about it. */
export async function openToRead(file: Uri): Promise<TextDocument> {
  try {
    return await workspace.openTextDocument(file);
  } catch (error) {
    const found = await Promise.resolve(workspace.fs.stat(file)).catch(() => undefined);
    if (!found) throw new Error('This file cannot be read. Was it moved, renamed, or deleted?');
    if (found.size <= maxBytes) throw error;
    throw new Error(
      'VS Code gives extensions no file of more than 50 MB. Split it by payment, or read it with the ' +
        'command line: x12-835 show FILE.',
    );
  }
}
