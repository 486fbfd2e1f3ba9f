import type { ExtensionContext } from 'vscode';
import { start } from './extension';

export { deactivate } from './extension';

/** Called by VS Code on the desktop or on a server: the language server is a separate process. */
export function activate(context: ExtensionContext): Promise<void> {
  return start(context, async () => (await import('./node-client')).makeClient(context));
}
