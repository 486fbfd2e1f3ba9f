import { commands, type ExtensionContext, env, type TextDocument, window, workspace } from 'vscode';
import type {
  BaseLanguageClient,
  LanguageClientOptions,
  StaticFeature,
} from 'vscode-languageclient';
import { registerCatalogue, showCheck } from './catalogue';
import { findClaim } from './find-claim';
import { askBeforeFormatting } from './line-limit';
import { startNotes } from './notes';
import { offerSplitViews } from './one-line';
import { sendPayerRules, watchPayerRules } from './payer-rules';
import { recognizeRemittances, setLanguage } from './recognition';
import { openSample } from './sample';
import { registerSegmentCommands } from './segments';
import { registerSplitViews } from './split-view';
import { showStatus } from './status';
import { traceInto } from './trace';

/** Prefix of the extension's settings and commands; the client reads `remittance.trace.server` by it. */
export const clientId = 'remittance';

/** What the user reads in the output panel. */
export const clientName = 'X12 835 Remittance';

/** For any remittance, wherever it is kept: on disk, in a repository on the web, not saved yet. */
export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const outputChannel = window.createOutputChannel(clientName, { log: true });
  context.subscriptions.push(outputChannel);
  return {
    documentSelector: [{ language: 'x12-835' }],
    // Findings follow every keystroke; the server answers from what the edit touched.
    diagnosticPullOptions: { onChange: true },
    middleware: { ...askBeforeFormatting(() => running), ...sendPayerRules },
    outputChannel,
    traceOutputChannel: traceInto(outputChannel, context),
  };
}

let running: BaseLanguageClient | undefined;

/**
 * Registers what needs no server, and starts the language client with the first remittance: the
 * extension wakes with the editor to know remittances by their content, and costs nothing until
 * then.
 */
export async function start(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  running = client;
  client.registerFeature(
    announceCommands(['remittance.addNote', 'remittance.copyText', showCheck]),
  );
  let started: Promise<void> | undefined;
  const begin = () => {
    started ??= startClient(context, client);
    return started;
  };
  context.subscriptions.push(
    recognizeRemittances(),
    commands.registerCommand('remittance.setLanguage', setLanguage),
    commands.registerCommand('remittance.restartServer', async () => {
      await begin();
      await client.stop();
      await client.start();
    }),
    commands.registerCommand('remittance.showOutput', () => client.outputChannel.show()),
    commands.registerCommand('remittance.copyText', copyText),
    commands.registerCommand('remittance.openSample', async (scene?: unknown) => {
      await begin();
      await openSample(context, client, scene);
    }),
    commands.registerCommand('remittance.findClaim', async () => {
      await begin();
      findClaim(client);
    }),
    ...registerSegmentCommands(client),
    ...registerSplitViews(client),
    registerCatalogue(context.extensionUri),
    workspace.onDidOpenTextDocument((document) => {
      if (isRemittance(document)) begin();
    }),
  );
  if (workspace.textDocuments.some(isRemittance)) await begin();
}

async function startClient(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  await client.start();
  startNotes(context, client);
  context.subscriptions.push(watchPayerRules(client));
  showStatus(context, client);
  context.subscriptions.push(...offerSplitViews(client));
}

function isRemittance({ languageId }: TextDocument): boolean {
  return languageId === 'x12-835';
}

/** Puts a text on the clipboard that an action of the server has made. */
async function copyText(text: unknown): Promise<void> {
  if (typeof text !== 'string') return;
  await env.clipboard.writeText(text);
  window.setStatusBarMessage('Copied to the clipboard', 3000);
}

/** Tells the server which of its commands this editor runs, so that it offers no dead action. */
function announceCommands(names: readonly string[]): StaticFeature {
  return {
    fillClientCapabilities: (capabilities) => {
      capabilities.experimental = {
        ...capabilities.experimental,
        remittance: { commands: names },
      };
    },
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  };
}

/** Stops the language client; VS Code waits for it when the window closes. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}
