import {
  type Disposable,
  type Event,
  EventEmitter,
  type Memento,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DepositDecision } from '../../server/folder/deposit-decision';
import {
  type BankFileParams,
  bankFileRequest,
  type DepositAddress,
  decideDepositRequest,
} from '../../server/protocol/folder';
import { ask } from '../ask';
import { baseNameOf } from '../base-name';
import { author } from '../notes/author';
import { createSidecarWriter, readSidecar } from '../notes/sidecar';
import { bankColumns, chooseBankColumns } from './bank-columns';
import { chooseBankFile } from './choose-bank';
import { createQueue } from './queue';
import { watchBeside } from './watch-beside';

/** The bank file that the payments of the folder are matched with. */
export interface BankFile extends Disposable {
  /** Fires when the server knows more of it than before. */
  readonly changed: Event<void>;
  /** Asks for a bank file, and for its columns where that is needed; true if one was read. */
  choose(): Promise<boolean>;
  /** Reads the file that was chosen last in this workspace, unless that was done. */
  recall(): Promise<void>;
  uri(): Uri | undefined;
  /** Asks for a reason and writes a decision about a proposal; takes it back where there is none. */
  decide(at: DepositAddress, decision: DepositDecision['decision'] | undefined): Promise<void>;
}

/** Remembers the bank file of a workspace. */
const chosen = 'remittance.bankFile';

/** No bank sends more for a month. */
const maxBytes = 20_000_000;

/** Reads bank files for the server, keeps it current with one of them, and writes its sidecar. */
export function openBankFile(
  client: BaseLanguageClient,
  begin: () => Promise<void>,
  memory: Memento,
): BankFile {
  const changed = new EventEmitter<void>();
  const changeSidecar = createSidecarWriter();
  let current: Uri | undefined;
  let recalled: Promise<unknown> | undefined;
  let watcher: Disposable | undefined;
  /** What the server has: a file that was only touched is not matched again. */
  let sent: BankFileParams | undefined;
  // A slow read of one file must not reach the server after another one was chosen.
  const inTurn = createQueue();

  /** Gives a file to the server; its column names where it is not known which is which. */
  const send = async (uri: Uri): Promise<readonly string[] | 'read' | 'unchanged'> => {
    await begin();
    if ((await workspace.fs.stat(uri)).size > maxBytes) throw new Error('The file is too large.');
    const params: BankFileParams = {
      uri: client.code2ProtocolConverter.asUri(uri),
      text: new TextDecoder().decode(await workspace.fs.readFile(uri)),
      sidecar: await readSidecar(sidecarOf(uri)),
      columns: bankColumns(),
    };
    if (JSON.stringify(params) === JSON.stringify(sent)) return 'unchanged';
    const answer = await ask(client, bankFileRequest, params);
    if (answer.state === 'not a bank file') {
      throw new Error('This is not a bank file: NACHA, BAI2, or CSV with names in its first row.');
    }
    if (answer.state === 'columns') return answer.head;
    sent = params;
    return 'read';
  };
  const take = (uri: Uri) => {
    current = uri;
    watcher?.dispose();
    watcher = watchBeside(uri, [uri, sidecarOf(uri)].map(baseNameOf), reload);
    changed.fire();
  };
  const reload = () =>
    inTurn(async () => {
      if (!current) return;
      const read = await send(current).catch(() => undefined);
      if (read !== 'unchanged') changed.fire();
    });
  const restarted = client.onDidChangeState(() => {
    if (!client.isRunning()) return;
    inTurn(async () => {
      sent = undefined;
    });
    reload();
  });
  /** Reads a file, by columns that are asked for where they are not known; false if that was canceled. */
  const readChosen = async (uri: Uri): Promise<boolean> => {
    const read = await send(uri);
    if (typeof read === 'string') return true;
    if (!(await chooseBankColumns(baseNameOf(uri), read))) return false;
    if (typeof (await send(uri)) === 'string') return true;
    throw new Error(
      'The file is not read by these columns. See the setting remittance.deposits.columns.',
    );
  };

  return {
    changed: changed.event,
    uri: () => current,
    async choose() {
      const uri = await chooseBankFile();
      if (!uri) return false;
      return inTurn(async () => {
        if (!(await readChosen(uri))) return false;
        take(uri);
        await memory.update(chosen, uri.toString());
        return true;
      });
    },
    async recall() {
      const last = memory.get<string>(chosen);
      if (current || last === undefined) return;
      const uri = Uri.parse(last);
      recalled ??= inTurn(async () => {
        // A file that is gone is no reason to say anything.
        const read = current ? undefined : await send(uri).catch(() => undefined);
        if (typeof read === 'string') take(uri);
      });
      await recalled;
    },
    async decide(at, decision) {
      // The box stays open while the bank file may change: what is decided is what was shown.
      const shown = sent;
      if (!current || !shown) return;
      const reason = decision === undefined ? undefined : await askReason(decision);
      if (decision !== undefined && reason === undefined) return;
      const decided = new Date().toISOString();
      const decide =
        decision === undefined || reason === undefined
          ? {}
          : { decide: { decision, reason, ...author(), decided } };
      await inTurn(async () => {
        if (current && (await send(current)) !== 'unchanged') changed.fire();
        if (!current || sent?.uri !== shown.uri || sent.text !== shown.text) {
          throw new Error('The bank file has changed. Look at the deposits again.');
        }
        await changeSidecar(sidecarOf(current), async (sidecar) => {
          const answer = await ask(client, decideDepositRequest, { ...at, ...decide, sidecar });
          if (answer.text === undefined) throw new Error(answer.problem);
          return answer.text;
        });
      });
      await reload();
    },
    dispose: () => {
      watcher?.dispose();
      restarted.dispose();
      changed.dispose();
    },
  };
}

/** What was decided about a bank file is kept next to it, where the command line reads it too. */
function sidecarOf(bank: Uri): Uri {
  return bank.with({ path: `${bank.path}.deposits.json` });
}

function askReason(decision: DepositDecision['decision']): Thenable<string | undefined> {
  return window.showInputBox({
    title: decision === 'accepted' ? 'Accept Proposal' : 'Reject Proposal',
    prompt: 'Why: kept next to the bank file',
    placeHolder: decision === 'accepted' ? 'Deposited two days later' : 'Another payer',
    validateInput: (text) => (text.trim() === '' ? 'Give a reason.' : undefined),
  });
}
