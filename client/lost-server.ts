import { commands, window } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { commandIds } from '../server/protocol/command-ids';
import { isLoss } from './restart';
import { countStops } from './stops';

/** Restarts a server that stops, and says so; asks the user about one that keeps stopping. */
export function lossHandlers(): Pick<
  LanguageClientOptions,
  'errorHandler' | 'initializationFailedHandler'
> {
  const afterStop = countStops();
  return {
    errorHandler: {
      // A message that does not reach a server that is gone: that it stopped is told when the connection
      // closes. Were the client shut down for it, as the library does, no server would be started.
      error: (_error, message) => ({
        action: ErrorAction.Continue,
        handled: message !== undefined,
      }),
      closed: () => {
        if (afterStop() === 'give up') {
          offerRestart();
          return { action: CloseAction.DoNotRestart, handled: true };
        }
        window.showInformationMessage(
          'The remittance language server stopped and was restarted. Open files are checked again.',
        );
        return { action: CloseAction.Restart, handled: true };
      },
    },
    // The library shows three messages about a start that failed; the one of the client is enough.
    initializationFailedHandler: () => false,
  };
}

/** Keeps the library from showing, in words of its own, that a server was lost while it started. */
export function tellLossOnce(client: BaseLanguageClient): void {
  const tell = client.error.bind(client);
  client.error = (message, data, show) => tell(message, data, isLoss(data) ? false : show);
}

async function offerRestart(): Promise<void> {
  const [restart, show] = ['Restart Server', 'Show Output'];
  const chosen = await window.showErrorMessage(
    'The remittance language server keeps stopping. Open remittances are not checked.',
    ...[restart, show],
  );
  if (chosen === restart) await commands.executeCommand(commandIds.restartServer);
  if (chosen === show) await commands.executeCommand(commandIds.showOutput);
}
