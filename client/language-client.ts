import { type ExtensionContext, window } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  State,
  type StaticFeature,
} from 'vscode-languageclient';
import type { ExperimentalCapabilities } from '../server/protocol/capabilities';
import { type CommandId, commandIds } from '../server/protocol/command-ids';
import { languageId } from '../server/protocol/language';
import { tellWhatIsGiven } from './given';
import { askBeforeFormatting } from './line-limit';
import { lossHandlers, tellLossOnce } from './lost-server';
import { clientName } from './names';
import { sendPayerRules } from './payer-rules';
import type { ServerProcess } from './restart';
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
  tellLossOnce(client);
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
    ...lossHandlers(),
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
