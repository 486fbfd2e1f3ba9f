import {
  commands,
  EventEmitter,
  type ExtensionContext,
  env,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandIds } from '../server/protocol/command-ids';
import { registerActions } from './actions';
import { registerAssistantTools } from './assistant';
import { registerCatalog } from './catalog';
import { registerDeidentifiedCopy } from './deidentified-copy';
import { registerEditorCommand } from './editor-command';
import { registerExplorer } from './explorer';
import { findClaim } from './find/find-claim';
import { registerFolder } from './folder';
import { keepLensesFresh } from './fresh-lenses';
import type { MadeClient } from './language-client';
import { lazyClient } from './lazy-client';
import { clientName } from './names';
import { startNotes } from './notes';
import { offerSplitViews } from './one-line';
import { registerPages } from './pages';
import { watchPayerRules } from './payer-rules';
import { toggleReadingMode } from './reading-mode';
import { recognizeRemittances, setLanguage } from './recognition';
import { isRemittance } from './remittance';
import { forgetStart, isLoss, restartClient } from './restart';
import { registerRuleSeverity } from './rule-severity';
import { openSample } from './sample';
import { registerSegmentCommands } from './segments';
import { showPlaces } from './show-places';
import { registerSplitViews } from './split-view';
import { showStatus } from './status';

let running: BaseLanguageClient | undefined;

/**
 * Registers what needs no server, and starts the language client with the first remittance: the
 * extension is activated with the editor to recognize remittances by their content, and costs
 * nothing until then.
 */
export async function start(
  context: ExtensionContext,
  load: () => Promise<MadeClient>,
): Promise<void> {
  const { client, make } = lazyClient(load);
  const notesLoaded = new EventEmitter<Uri>();
  let started: Promise<void> | undefined;
  let showsStatus = false;
  const begin = () => {
    // Shown before the server runs: it says so where that fails.
    if (!showsStatus) showStatus(context, client);
    showsStatus = true;
    started ??= startClient(context, make, (remittance) => notesLoaded.fire(remittance)).catch(
      (error: unknown) => {
        // The next remittance or command tries again.
        started = undefined;
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
        const { client: own, serverProcess, failedToStart } = await make();
        await restartClient(own, serverProcess(), failedToStart);
      } else await begin();
      const restarted = 'Language server restarted. Open remittances are checked again.';
      client.outputChannel.info(restarted);
      window.showInformationMessage(restarted);
    }),
    registerEditorCommand(commandIds.toggleReadingMode, toggleReadingMode),
    commands.registerCommand(commandIds.showOutput, async () =>
      (await make()).client.outputChannel.show(),
    ),
    commands.registerCommand(commandIds.copyText, copyToClipboard),
    commands.registerCommand(commandIds.showCounted, showPlaces),
    commands.registerCommand(commandIds.openSample, async (scene?: unknown) => {
      await begin();
      await openSample(context, client, scene);
    }),
    commands.registerCommand(commandIds.findClaim, async (query?: unknown) => {
      await begin();
      findClaim(client, typeof query === 'string' ? query : undefined);
    }),
    ...registerActions(client),
    registerRuleSeverity(),
    registerDeidentifiedCopy(client, begin),
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
    // A server that was lost while it started: the library has started another one.
    client.onDidChangeState(() => {
      if (client.isRunning() && !started) tryToBegin();
    }),
  );
  if (workspace.textDocuments.some(isRemittance)) await tryToBegin();
}

async function startClient(
  context: ExtensionContext,
  make: () => Promise<MadeClient>,
  notesLoaded: (remittance: Uri) => void,
): Promise<void> {
  const { client, failedToStart } = await make();
  running = client;
  await client.start().catch((error: unknown) => {
    if (failedToStart() && !isLoss(error)) forgetStart(client);
    throw error;
  });
  const { version } = context.extension.packageJSON as { version: string };
  client.outputChannel.info(`${clientName} ${version}: language server started.`);
  startNotes(context, client, notesLoaded);
  context.subscriptions.push(watchPayerRules(client), keepLensesFresh(client));
  context.subscriptions.push(...offerSplitViews(context, client));
}

/** Copies a text that a code action of the server holds. */
async function copyToClipboard(text: unknown): Promise<void> {
  if (typeof text !== 'string') return;
  await env.clipboard.writeText(text);
  window.setStatusBarMessage('Copied to clipboard', 3000);
}

/** Stops the language client; VS Code waits for it when the window closes. */
export async function deactivate(): Promise<void> {
  await running?.stop().catch(() => undefined);
}
