import { commands, type ExtensionContext } from 'vscode';
import type {
  BaseLanguageClient,
  LanguageClientOptions,
  StaticFeature,
} from 'vscode-languageclient';
import { registerCatalogue, showCheck } from './catalogue';
import { askBeforeFormatting } from './line-limit';
import { startNotes } from './notes';
import { registerSegmentCommands } from './segments';
import { showStatus } from './status';

/** Prefix of the extension's settings and commands; the client reads `remittance.trace.server` by it. */
export const clientId = 'remittance';

/** What the user reads in the output panel. */
export const clientName = 'X12 835 Remittance';

/** Any remittance, wherever it is kept: on disk, in a repository on the web, not saved yet. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language: 'x12-835' }],
  // Findings follow every keystroke; the server answers from what the edit touched.
  diagnosticPullOptions: { onChange: true },
  middleware: askBeforeFormatting(() => running),
};

let running: BaseLanguageClient | undefined;

/** Starts the language client and registers the commands that concern it. */
export async function start(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  running = client;
  context.subscriptions.push(
    commands.registerCommand('remittance.restartServer', async () => {
      await client.stop();
      await client.start();
    }),
    commands.registerCommand('remittance.showOutput', () => client.outputChannel.show()),
    ...registerSegmentCommands(client),
    registerCatalogue(context.extensionUri),
  );
  client.registerFeature(announceCommands(['remittance.addNote', showCheck]));
  await client.start();
  startNotes(context, client);
  showStatus(context, client);
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
