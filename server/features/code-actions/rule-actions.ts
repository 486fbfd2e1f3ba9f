import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { type CommandId, commandIds } from '../../protocol/command-ids';
import type { SetRuleSeverity } from '../../protocol/rules';
import { canRun } from '../editor/client-commands';
import type { FeatureContext } from '../feature';

/** What can be done with the rule of a finding: another severity, none, or its documentation. */
export function ruleActions({ client, uri }: FeatureContext, rule: string): CodeAction[] {
  const offer = (title: string, command: CommandId, argument: unknown): CodeAction[] =>
    canRun(client, command)
      ? [
          {
            title,
            kind: CodeActionKind.QuickFix,
            command: { title, command, arguments: [argument] },
          },
        ]
      : [];
  const set: SetRuleSeverity = { uri, rule };
  const off: SetRuleSeverity = { ...set, severity: 'off' };
  return [
    ...offer(`Change severity of ${rule}…`, commandIds.setRuleSeverity, set),
    ...offer(`Turn off ${rule}`, commandIds.setRuleSeverity, off),
    ...offer(`Show documentation of ${rule}`, commandIds.showRule, rule),
  ];
}
