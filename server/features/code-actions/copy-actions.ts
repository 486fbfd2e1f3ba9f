import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { isClaim } from '../../document';
import { placeAt } from '../../place';
import { readClaim } from '../../remit/read-claim';
import { nextPayerCopies } from '../../sequestration/next-payer';
import { canRun } from '../editor/client-commands';
import { offsetOf } from '../editor/position';
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
export function nextPayerActions(context: FeatureContext, range: Range): CodeAction[] {
  const { document } = context;
  const place = placeAt(document, offsetOf(document, range.start));
  if (!place || !['CLP', 'SVC', 'CAS'].includes(place.id) || !isClaim(place.block)) return [];
  return nextPayerCopies(readClaim(place.block), place.index).flatMap(({ title, text }) =>
    copyAction(context, title, text),
  );
}
