import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { ClaimPlace } from '../../remit/claim-place';
import { nextPayerCopies } from '../../sequestration/next-payer';
import { canRun } from '../editor/client-commands';
import type { FeatureContext } from '../feature';

/** The client's command that puts a text on the clipboard. */
export const copyTextCommand = 'remittance.copyText';

/** An action that copies a text; none where the editor cannot. */
export function copyAction({ client }: FeatureContext, title: string, text: string): CodeAction[] {
  if (!canRun(client, copyTextCommand)) return [];
  const command = { title, command: copyTextCommand, arguments: [text] };
  return [{ title, kind: CodeActionKind.QuickFix, command }];
}

/** On a claim or line with sequestration: what the next payer's claim has to carry of it. */
export function nextPayerActions(context: FeatureContext, place: ClaimPlace): CodeAction[] {
  return nextPayerCopies(place).flatMap(({ title, text }) => copyAction(context, title, text));
}
