import type { CommandId } from './command-ids';

/**
 * What a client says of itself in its experimental capabilities: the commands of this project that
 * it runs. An action that needs any other command would be a button that does nothing.
 */
export interface ExperimentalCapabilities {
  readonly remittance: { readonly commands: readonly CommandId[] };
}

/** True where a client has said that it runs a command; `experimental` may hold anything. */
export function runsCommand(experimental: unknown, command: CommandId): boolean {
  const { remittance } = (experimental ?? {}) as { remittance?: { commands?: unknown } | null };
  return Array.isArray(remittance?.commands) && remittance.commands.includes(command);
}
