import type { ClientCapabilities } from 'vscode-languageserver';
import { commandIds } from '../../protocol/command-ids';
import { canRun } from './client-commands';

/** What a finding's code opens: the page of its rule, where the editor can show it. */
export function catalogLink(client: ClientCapabilities, ruleId: string): string | undefined {
  if (!canRun(client, commandIds.showRule)) return undefined;
  return `command:${commandIds.showRule}?${encodeURIComponent(JSON.stringify([ruleId]))}`;
}
