import type { ClientCapabilities } from 'vscode-languageserver';
import { runsCommand } from '../../protocol/capabilities';
import type { CommandId } from '../../protocol/command-ids';

/** True where the editor runs a command of this project; see the protocol's capabilities. */
export function canRun({ experimental }: ClientCapabilities, command: CommandId): boolean {
  return runsCommand(experimental, command);
}
