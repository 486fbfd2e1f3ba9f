import { commands, type Disposable, type Uri, window, workspace } from 'vscode';
import { commandIds } from '../server/protocol/command-ids';

/**
 * Registers the command that the code of a finding opens: it shows the catalog of rules, at the
 * rule whose id it is given. `home` is the extension's folder.
 */
export function registerCatalog(home: Uri): Disposable {
  return commands.registerCommand(commandIds.showRule, async (id?: unknown) => {
    const page = home.with({
      path: `${home.path}/server/checks/README.md`,
      fragment: typeof id === 'string' ? id : '',
    });
    try {
      await commands.executeCommand('markdown.showPreview', page);
    } catch {
      // An editor without its Markdown preview still shows the text.
      await window.showTextDocument(await workspace.openTextDocument(page.with({ fragment: '' })));
    }
  });
}
