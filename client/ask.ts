import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Request } from '../server/protocol/request';

/** Sends one of this project's own requests; rejects with the server's words where it refuses. */
export async function ask<Params, Result>(
  client: BaseLanguageClient,
  { method }: Request<Params, Result>,
  params: Params,
): Promise<Result> {
  try {
    return await client.sendRequest<Result>(method, params);
  } catch (error) {
    // The library says that a "client" does not run, which is no word for a user.
    if (client.isRunning()) throw error;
    throw new Error('The language server has stopped. Run “Restart Language Server”.');
  }
}
