import { commands, type Disposable, type Uri, window, workspace } from 'vscode';

/** The command that shows the catalogue of checks; its argument is a check's id, or nothing. */
export const showCheck = 'remittance.showCheck';

/** Registers the command that the code of a finding leads to; `home` is the extension's folder. */
export function registerCatalogue(home: Uri): Disposable {
  return commands.registerCommand(showCheck, async (id?: unknown) => {
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
