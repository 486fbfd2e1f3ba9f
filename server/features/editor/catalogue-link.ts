import type { ClientCapabilities } from 'vscode-languageserver';
import { canRun } from './client-commands';

/** The client's command that shows a check's page of the catalogue; its argument is the id. */
const showCheck = 'remittance.showCheck';

/** What a finding's code leads to: the page of its check, where the editor can show it. */
export function catalogueLink(client: ClientCapabilities, checkId: string): string | undefined {
  if (!canRun(client, showCheck)) return undefined;
  return `command:${showCheck}?${encodeURIComponent(JSON.stringify([checkId]))}`;
}
