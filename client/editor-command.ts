import { commands, type Disposable, type TextEditor, window } from 'vscode';
import type { CommandId } from '../server/protocol/command-ids';
import { activeRemittance } from './remittance';

/**
 * Registers a command that works on the remittance in the active editor and does nothing elsewhere.
 * What it throws is shown to the user.
 */
export function registerEditorCommand(
  id: CommandId,
  run: (editor: TextEditor, argument?: unknown) => unknown,
): Disposable {
  return commands.registerCommand(id, async (argument?: unknown) => {
    const editor = activeRemittance();
    if (editor) await showingErrors(() => run(editor, argument));
  });
}

/** Runs work that a user asked for; where it fails, the user reads why. */
export async function showingErrors(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    window.showErrorMessage(faultText(error));
  }
}

/** What an error says to people. */
export function faultText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
