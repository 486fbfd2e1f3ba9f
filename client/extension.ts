import {
  commands,
  EventEmitter,
  type ExtensionContext,
  env,
  type Uri,
  window,
  workspace,
} from 'vscode';
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
import { registerActions } from './actions';
import { registerAssistantTools } from './assistant';
import { registerCatalog } from './catalog';
import { registerEditorCommand } from './editor-command';
import { registerExplorer } from './explorer';
import { findClaim } from './find/find-claim';
import { registerFolder } from './folder';
import { askBeforeFormatting } from './line-limit';
import { startNotes } from './notes';
import { offerSplitViews } from './one-line';
import { registerPages } from './pages';
import { sendPayerRules, watchPayerRules } from './payer-rules';
import { toggleReadingMode } from './reading-mode';
import { recognizeRemittances, setLanguage } from './recognition';
import { isRemittance } from './remittance';
import { forgetStart, restartClient, type ServerProcess } from './restart';
import { registerRuleSeverity } from './rule-severity';
import { openSample } from './sample';
import { registerSegmentCommands } from './segments';
import { showPlaces } from './show-places';
import { registerSplitViews } from './split-view';
import { showStatus } from './status';
import { countStops } from './stops';
import { traceInto } from './trace';

/** Prefix of the extension's settings and commands; the client reads `remittance.trace.server` by it. */
export const clientId = 'remittance';

/** What the user reads in the output panel. */
export const clientName = 'X12 835 Remittance';

/** Options for any remittance, wherever it is: on disk, in a repository on the web, not saved yet. */
export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const outputChannel = window.createOutputChannel(clientName, { log: true });
  context.subscriptions.push(outputChannel);
  return {
    documentSelector: [{ language: languageId }],
    // Findings follow every keystroke; the server answers from what the edit touched.
    diagnosticPullOptions: { onChange: true },
    middleware: { ...askBeforeFormatting(() => running), ...sendPayerRules },
    // The only links that run a command are our own, whatever a file may hold.
    markdown: { isTrusted: { enabledCommands: [commandIds.showActions] } },
    errorHandler: errorHandler(),
    outputChannel,
    traceOutputChannel: traceInto(outputChannel, context),
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

let running: BaseLanguageClient | undefined;

/**
 * Registers what needs no server, and starts the language client with the first remittance: the
 * extension is activated with the editor to recognize remittances by their content, and costs
 * nothing until then.
 */
export async function start(
  context: ExtensionContext,
  client: BaseLanguageClient,
  serverProcess: () => ServerProcess | undefined = () => undefined,
): Promise<void> {
  running = client;
  const { addNote, copyText, resolveNote, setRuleSeverity } = commandIds;
  const { showActions, showCounted, showRule } = commandIds;
  client.registerFeature(
    announceCommands([
      ...[addNote, copyText, resolveNote, setRuleSeverity],
      ...[showActions, showCounted, showRule],
    ]),
  );
  const notesLoaded = new EventEmitter<Uri>();
  let started: Promise<void> | undefined;
  let showsStatus = false;
  const failedToStart = () => client.state === State.StartFailed;
  const begin = () => {
    // Shown before the server runs: it says so where that fails.
    if (!showsStatus) showStatus(context, client);
    showsStatus = true;
    started ??= startClient(context, client, (remittance) => notesLoaded.fire(remittance)).catch(
      (error: unknown) => {
        // The next remittance or command tries again.
        started = undefined;
        if (failedToStart()) forgetStart(client);
        throw error;
      },
    );
    return started;
  };
  // The library shows why a server does not start.
  const tryToBegin = () => begin().catch(() => undefined);
  const { extensionUri } = context;
  const pages = { client, begin, extensionUri, notesLoaded: notesLoaded.event };
  context.subscriptions.push(
    recognizeRemittances(),
    commands.registerCommand(commandIds.setLanguage, setLanguage),
    commands.registerCommand(commandIds.restartServer, async () => {
      if (started) {
        await started.catch(() => undefined);
        await restartClient(client, serverProcess(), failedToStart);
      } else await begin();
      const restarted = 'Language server restarted. Open remittances are checked again.';
      client.outputChannel.info(restarted);
      window.showInformationMessage(restarted);
    }),
    registerEditorCommand(commandIds.toggleReadingMode, toggleReadingMode),
    commands.registerCommand(commandIds.showOutput, () => client.outputChannel.show()),
    commands.registerCommand(copyText, copyToClipboard),
    commands.registerCommand(showCounted, showPlaces),
    commands.registerCommand(commandIds.openSample, async (scene?: unknown) => {
      await begin();
      await openSample(context, client, scene);
    }),
    commands.registerCommand(commandIds.findClaim, async (query?: unknown) => {
      await begin();
      findClaim(client, typeof query === 'string' ? query : undefined);
    }),
    registerActions(client),
    registerRuleSeverity(),
    ...registerSegmentCommands(client),
    ...registerSplitViews(client, begin),
    notesLoaded,
    ...registerPages(pages),
    ...registerExplorer(pages),
    ...registerFolder(pages, context.workspaceState),
    registerCatalog(context.extensionUri),
    ...registerAssistantTools(
      context.extension.packageJSON.contributes.languageModelTools,
      client,
      begin,
    ),
    workspace.onDidOpenTextDocument((document) => {
      if (isRemittance(document)) tryToBegin();
    }),
  );
  if (workspace.textDocuments.some(isRemittance)) await tryToBegin();
}

async function startClient(
  context: ExtensionContext,
  client: BaseLanguageClient,
  notesLoaded: (remittance: Uri) => void,
): Promise<void> {
  await client.start();
  const { version } = context.extension.packageJSON as { version: string };
  client.outputChannel.info(`${clientName} ${version}: language server started.`);
  startNotes(context, client, notesLoaded);
  context.subscriptions.push(watchPayerRules(client));
  context.subscriptions.push(...offerSplitViews(context, client));
}

/** Copies a text that a code action of the server holds. */
async function copyToClipboard(text: unknown): Promise<void> {
  if (typeof text !== 'string') return;
  await env.clipboard.writeText(text);
  window.setStatusBarMessage('Copied to clipboard', 3000);
}

/** Tells the server which commands this editor runs, so that it offers no action in vain. */
function announceCommands(ids: readonly CommandId[]): StaticFeature {
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

/** Stops the language client; VS Code waits for it when the window closes. */
export async function deactivate(): Promise<void> {
  await running?.stop().catch(() => undefined);
}
