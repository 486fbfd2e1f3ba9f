import { type ConfigurationScope, workspace } from 'vscode';

/** What a setting may be, by its name. */
interface Choices {
  readonly oneLineFiles: 'ask' | 'splitView' | 'none';
  readonly recognizeByContent: 'plaintext' | 'always' | 'off';
}

/** Values that were renamed after version 0.1; the old ones are read for one more version. */
export const renamedChoices: Readonly<Record<keyof Choices, Readonly<Record<string, string>>>> = {
  oneLineFiles: { 'split view': 'splitView', nothing: 'none' },
  recognizeByContent: { 'plain text': 'plaintext' },
};

/** The value of a setting that offers a choice, under its present name. */
export function choiceOf<Name extends keyof Choices>(
  name: Name,
  scope: ConfigurationScope | null,
  byDefault: Choices[Name],
): string {
  const value = workspace.getConfiguration('remittance', scope).get<string>(name, byDefault);
  return renamedChoices[name][value] ?? value;
}

/** Keeps a choice for all workspaces. */
export function keepChoice<Name extends keyof Choices>(
  name: Name,
  value: Choices[Name],
): Thenable<void> {
  return workspace.getConfiguration('remittance').update(name, value, true);
}
