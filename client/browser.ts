import type { ExtensionContext } from 'vscode';
import { start } from './extension';

export { deactivate } from './extension';

/** Called by VS Code in a browser that has no machine of its own: the language server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
  return start(context, async () => (await import('./browser-client')).makeClient(context));
}
