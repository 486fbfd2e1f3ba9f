import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Request } from '../server/protocol/request';

/** Sends one of this project's own requests; rejects with the server's words where it refuses. */
export function ask<Params, Result>(
  client: BaseLanguageClient,
  { method }: Request<Params, Result>,
  params: Params,
): Promise<Result> {
  return client.sendRequest<Result>(method, params);
}
