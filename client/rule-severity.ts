import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import { commandIds } from '../server/protocol/command-ids';
import type { SetRuleSeverity } from '../server/protocol/rules';

const levels = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** Registers the command that changes the severity of a rule in the settings. */
export function registerRuleSeverity(): Disposable {
  return commands.registerCommand(commandIds.setRuleSeverity, async (wanted: SetRuleSeverity) => {
    const { uri, rule, severity } = wanted;
    const level =
      severity ??
      (await window.showQuickPick(levels, {
        title: `Severity of ${rule}`,
        placeHolder: 'Saved in the settings of this workspace, or in yours where none is open',
      }));
    if (!level) return;
    const settings = workspace.getConfiguration('remittance', Uri.parse(uri));
    const before = settings.get<Record<string, string>>('rules', {});
    // Without a workspace there are only the user's own settings.
    const isForUser = workspace.workspaceFolders === undefined;
    await settings.update('rules', { ...before, [rule]: level }, isForUser);
    window.setStatusBarMessage(`${rule}: ${level}`, 3000);
  });
}
