import { ConfigurationTarget, window, workspace } from 'vscode';

/** What reading mode shows between the elements, as settings below `remittance.inlayHints`. */
const hints = ['elementNames', 'codeMeanings'] as const;

/** Turns names and meanings between the elements on or off, and says how to turn them off again. */
export async function toggleReadingMode(): Promise<void> {
  const settings = workspace.getConfiguration('remittance.inlayHints');
  const on = !hints.some((hint) => settings.get<boolean>(hint, false));
  for (const hint of hints) {
    const ofWorkspace = settings.inspect(hint)?.workspaceValue !== undefined;
    const target = ofWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
    // Off is the default: nothing is left in the settings.
    await settings.update(hint, on || undefined, target);
  }
  window.setStatusBarMessage(
    on ? 'Reading mode on: run the command again to turn it off' : 'Reading mode off',
    5000,
  );
}
