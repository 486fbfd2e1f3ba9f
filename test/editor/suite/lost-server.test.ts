import {
  commands,
  type Diagnostic,
  extensions,
  languages,
  Range,
  type TextDocument,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { countStops } from '../../../client/stops';
import { commandIds } from '../../../server/protocol/command-ids';
import { createRandom } from '../../trust/fuzz/random';
import { equal, present } from './expect';
import { findings, hover, open, openText } from './remittance';
import {
  canFindServers,
  killServer,
  loseMessages,
  serverProcesses,
  stopServer,
} from './server-process';
import { eventually } from './until';

/**
 * What the window said since the last kill, instead of showing it; unknown of an extension that is
 * installed, since each extension has a window of its own.
 */
let notices: string[] = [];
let isHeard = false;
const { showErrorMessage, showInformationMessage, showWarningMessage } = window;
const note = (message: string) => {
  notices.push(message);
  return Promise.resolve(undefined);
};

function told(expected: string): void {
  if (isHeard) equal(notices.join('\n'), expected);
}

describe('a server that is lost', () => {
  before(function () {
    if (!canFindServers()) this.skip();
    const { extensionPath } = present(extensions.getExtension('x12-835.x12-835'), 'extension');
    isHeard = __filename.startsWith(extensionPath);
    Object.assign(window, {
      showErrorMessage: note,
      showInformationMessage: note,
      showWarningMessage: note,
    });
  });

  after(() => {
    Object.assign(window, { showErrorMessage, showInformationMessage, showWarningMessage });
  });

  it('while somebody types leaves the text as typed, and is replaced by one', async function () {
    this.timeout(120_000);
    const random = createRandom(835);
    const afterStop = countStops();
    const { document, found } = await opened();
    const text = document.getText();
    for (let kills = 0; kills < 6; kills++) {
      const server = await theServer();
      notices = [];
      let expected = restarted;
      let typed = text;
      const killed = random.below(3);
      for (let i = 0; i < 3; i++) {
        if (i === killed) killServer(server);
        const at = random.below(typed.length);
        const put = random.one(['9', '*', '~', '\n', 'CAS*CO*45*1~\n', '']);
        const to = Math.min(typed.length, at + random.one([0, 0, 1, 30]));
        typed = typed.slice(0, at) + put + typed.slice(to);
        await replace(document, at, to, put);
        equal(document.getText(), typed);
      }
      await gone(server);
      if (afterStop() === 'give up') {
        // Nothing is started until somebody says so, whatever asks for an answer.
        equal(await hover(document, 'ISA'), '');
        equal(serverProcesses().length, 0);
        told(givenUp);
        notices = [];
        expected = restartedByHand;
        await commands.executeCommand(commandIds.restartServer);
      }
      await theServer();
      equal(document.getText(), typed);
      await replace(document, 0, typed.length, text);
      await same(document, found);
      equal(serverProcesses().length, 1);
      told(expected);
    }
  });

  it('is told once, however many messages did not reach it', async function () {
    this.timeout(60_000);
    const { document, found } = await opened();
    const text = document.getText();
    const server = await theServer();
    notices = [];
    loseMessages(server);
    for (let i = 0; i < 5; i++) await replace(document, i, i, 'N');
    killServer(server);
    await gone(server);
    await theServer();
    await replace(document, 0, 5, '');
    equal(document.getText(), text);
    await same(document, found);
    equal(serverProcesses().length, 1);
    told(restarted);
  });

  it('while it starts is told once each time', async function () {
    this.timeout(60_000);
    const { document, found } = await opened();
    const server = await theServer();
    notices = [];
    killServer(server);
    await gone(server);
    const next = await theServer();
    killServer(next);
    await gone(next);
    await theServer();
    await replace(document, 0, 0, 'N');
    await replace(document, 0, 1, '');
    await same(document, found);
    equal(serverProcesses().length, 1);
    told(`${restarted}\n${restarted}`);
  });

  it('because it hangs is ended and replaced at the first try', async function () {
    this.timeout(60_000);
    const { document, found } = await opened();
    const text = document.getText();
    const server = await theServer();
    const at = text.indexOf('CLP*');
    stopServer(server);
    await replace(document, at, at, 'N');
    await commands.executeCommand(commandIds.restartServer);
    await gone(server);
    equal((await theServer()) === server, false);
    await replace(document, at, at + 1, '');
    equal(document.getText(), text);
    await same(document, found);
    equal(serverProcesses().length, 1);
  });
});

const restarted =
  'The remittance language server stopped and was restarted. Open files are checked again.';

const restartedByHand = 'Language server restarted. Open remittances are checked again.';

const givenUp = 'The remittance language server keeps stopping. Open remittances are not checked.';

async function opened(): Promise<{ readonly document: TextDocument; readonly found: string }> {
  // Not on the disk, so that no file of the workspace changes.
  const document = await openText((await open('sequestration-off.835')).getText());
  return { document, found: textOf(await findings(document)) };
}

function textOf(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ message, range: { start } }) => `${start.line}:${start.character} ${message}`)
    .sort()
    .join('\n');
}

async function replace(
  document: TextDocument,
  from: number,
  to: number,
  text: string,
): Promise<void> {
  const edit = new WorkspaceEdit();
  const range = new Range(document.positionAt(from), document.positionAt(to));
  edit.replace(document.uri, range, text);
  equal(await workspace.applyEdit(edit), true);
}

/** The one server that there is, once it is there. */
function theServer(): Promise<number> {
  return eventually(async () => {
    const [server, ...others] = serverProcesses();
    return others.length === 0 ? server : undefined;
  });
}

async function gone(server: number): Promise<void> {
  await eventually(async () => (serverProcesses().includes(server) ? undefined : true));
}

/** Resolves when the findings of a document are these again. */
async function same(document: TextDocument, found: string): Promise<void> {
  await eventually(async () =>
    textOf(languages.getDiagnostics(document.uri)) === found ? true : undefined,
  );
}
