import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  InlayHintRefreshRequest,
} from 'vscode-languageserver';

/** Asks the editor to ask again for what it shows by settings, where it can be asked. */
export function refreshViews(connection: Connection, { workspace }: ClientCapabilities): void {
  const requests = [
    workspace?.inlayHint?.refreshSupport && InlayHintRefreshRequest.type,
    workspace?.codeLens?.refreshSupport && CodeLensRefreshRequest.type,
  ];
  for (const request of requests) {
    // An editor that refuses shows what it has until the text changes.
    if (request) connection.sendRequest(request).catch(() => undefined);
  }
}
