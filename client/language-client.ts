import { commands, type ExtensionContext, window } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  State,
  type StaticFeature,
} from 'vscode-languageclient';
import type { ExperimentalCapabilities } from '../server/protocol/capabilities';
import { type CommandId, commandIds } from '../server/protocol/command-ids';
import { languageId } from '../server/protocol/language';
import { tellWhatIsGiven } from './given';
import { askBeforeFormatting } from './line-limit';
import { clientName } from './names';
import { sendPayerRules } from './payer-rules';
import type { ServerProcess } from './restart';
import { countStops } from './stops';
import { traceInto } from './trace';

/** A language client, and the process of its server where it has one. */
export interface MadeClient {
  readonly client: BaseLanguageClient;
  serverProcess(): ServerProcess | undefined;
  failedToStart(): boolean;
}

/** The client that a host has made, ready to be started. */
export function madeClient(
  client: BaseLanguageClient,
  serverProcess: MadeClient['serverProcess'] = () => undefined,
): MadeClient {
  announceCommands(client);
  return { client, serverProcess, failedToStart: () => client.state === State.StartFailed };
}

/** Options for any remittance, wherever it is: on disk, in a repository on the web, not saved yet. */
export function clientOptions(
  context: ExtensionContext,
  client: () => BaseLanguageClient,
): LanguageClientOptions {
  const outputChannel = window.createOutputChannel(clientName, { log: true });
  context.subscriptions.push(outputChannel);
  return {
    documentSelector: [{ language: languageId }],
    // Findings follow every keystroke; the server answers from what the edit touched.
    diagnosticPullOptions: { onChange: true },
    middleware: { ...askBeforeFormatting(client), ...sendPayerRules, ...tellWhatIsGiven },
    // The only links that run a command are our own, whatever a file may hold.
    markdown: { isTrusted: { enabledCommands: [commandIds.showActions] } },
    errorHandler: errorHandler(),
    outputChannel,
    traceOutputChannel: traceInto(outputChannel, context),
  };
}

/** Tells the server which commands this editor runs, so that it offers no action in vain. */
function announceCommands(client: BaseLanguageClient): void {
  const { addNote, copyText, resolveNote, setRuleSeverity } = commandIds;
  const { showActions, showCounted, showRule } = commandIds;
  client.registerFeature(
    featureOf([
      ...[addNote, copyText, resolveNote, setRuleSeverity],
      ...[showActions, showCounted, showRule],
    ]),
  );
}

function featureOf(ids: readonly CommandId[]): StaticFeature {
  return {
    fillClientCapabilities: (capabilities) => {
      const own: ExperimentalCapabilities = { remittance: { commands: ids } };
      capabilities.experimental = { ...capabilities.experimental, ...own };
    },
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  };
}

/** Restarts a server that stops, and says so; asks the user about one that keeps stopping. */
function errorHandler(): ErrorHandler {
  const afterStop = countStops();
  return {
    error: (_error, _message, count = 0) => ({
      action: count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
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
  };
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
