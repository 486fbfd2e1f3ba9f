import { commands, type Disposable, type TextEditor, window } from 'vscode';

/**
 * Registers a command that works on the remittance in the active editor and does nothing elsewhere.
 * What it throws is shown to the user.
 */
export function registerEditorCommand(
  name: string,
  run: (editor: TextEditor, argument?: unknown) => unknown,
): Disposable {
  return commands.registerCommand(name, async (argument?: unknown) => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId === 'x12-835') await showingFaults(() => run(editor, argument));
  });
}

/** Runs work that a user asked for; where it fails, they are told why. */
export async function showingFaults(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}
