import type { ClientCapabilities } from 'vscode-languageserver';

/**
 * True where the editor has said that it runs a command of this project, in its experimental
 * capabilities: `{ "remittance": { "commands": ["remittance.addNote"] } }`. An action that needs a
 * command the editor does not know would be a button that does nothing.
 */
export function canRun({ experimental }: ClientCapabilities, command: string): boolean {
  const { remittance } = (experimental ?? {}) as { remittance?: { commands?: unknown } };
  return Array.isArray(remittance?.commands) && remittance.commands.includes(command);
}
