import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { defaultOptions } from './checks/options';
import { readAllowed } from './cli/mcp/allowed-files';
import { serveTools } from './mcp/serve';

/** Serves the tools over standard input and output, for remittances in these folders alone. */
export async function serve(folders: readonly string[]): Promise<void> {
  await serveTools(new StdioServerTransport(), await readAllowed(folders), defaultOptions);
}
