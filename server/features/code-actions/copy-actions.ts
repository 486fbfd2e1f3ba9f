import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { commandIds } from '../../protocol/command-ids';
import type { ClaimPart } from '../../remit/claim-part';
import { nextPayerCopies } from '../../sequestration/next-payer';
import { canRun } from '../editor/client-commands';
import type { FeatureContext } from '../feature';

/** An action that copies a text; none in an editor that cannot. */
export function copyAction(
  { client }: FeatureContext,
  title: string,
  text: string,
  kind: string = CodeActionKind.QuickFix,
): CodeAction[] {
  if (!canRun(client, commandIds.copyText)) return [];
  const command = { title, command: commandIds.copyText, arguments: [text] };
  return [{ title, kind, command }];
}

/** On a claim or line with sequestration: what the claim to the next payer must carry. */
export function nextPayerActions(context: FeatureContext, place: ClaimPart): CodeAction[] {
  return nextPayerCopies(place).flatMap(({ title, text }) => copyAction(context, title, text));
}
