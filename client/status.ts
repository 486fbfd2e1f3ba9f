import {
  type Diagnostic,
  type ExtensionContext,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  StatusBarAlignment,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commandIds } from '../server/protocol/command-ids';
import { languageId } from '../server/protocol/language';
import { notCheckedCode } from '../server/protocol/not-checked';
import type { Request } from '../server/protocol/request';
import {
  elementPathRequest,
  type PositionParams,
  type RemittanceStatus,
  statusRequest,
} from '../server/protocol/status';
import { ask } from './ask';
import { activeRemittance, isRemittance } from './remittance';

/** Shows the element at the cursor in the status bar, and the file's state next to its language. */
export function showStatus(context: ExtensionContext, client: BaseLanguageClient): void {
  const path = window.createStatusBarItem('remittance.elementPath', StatusBarAlignment.Right, 101);
  path.name = 'Remittance: Element at Cursor';
  const item = languages.createLanguageStatusItem('remittance.status', {
    language: languageId,
  });
  item.name = 'Remittance';
  let payment: number | undefined;
  let counted: { uri: string; findings: RemittanceStatus['findings'] } | undefined;

  const askAt = <T>(request: Request<PositionParams, T>, { document, selection }: TextEditor) =>
    ask(client, request, {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
      position: client.code2ProtocolConverter.asPosition(selection.active),
    });

  const showPath = latest(async () => {
    const editor = activeRemittance();
    if (!editor || !client.isRunning()) return path.hide();
    const at = await askAt(elementPathRequest, editor);
    if (!at) return path.hide();
    path.text = at.name ? `${at.element} · ${at.name}` : at.element;
    path.tooltip = at.path;
    path.show();
    if (at.payment !== payment) showState();
    payment = at.payment;
  });

  const showState = latest(async () => {
    const editor = activeRemittance();
    if (!editor) return;
    if (!client.isRunning()) return writeNotChecked(item, 'The server is not running');
    const isMissing = languages
      .getDiagnostics(editor.document.uri)
      .some(({ code }) => codeOf(code) === notCheckedCode);
    if (isMissing) return writeNotChecked(item, 'Checking this file failed');
    const status = await askAt(statusRequest, editor);
    // Right after an edit nothing is counted yet: the earlier count is shown until it is.
    const uri = editor.document.uri.toString();
    const findings = status?.findings ?? (counted?.uri === uri ? counted.findings : undefined);
    counted = { uri, findings };
    if (!status) return writeNoPayment(item, editor.document);
    if (status.payments === 0) return writeTooLarge(item, status.notice);
    write(item, { ...status, ...(findings && { findings }) });
  });

  const showAll = () => {
    showPath();
    showState();
  };
  context.subscriptions.push(
    path,
    item,
    window.onDidChangeActiveTextEditor(showAll),
    // A file that is recognized by its content gets its language when it is already on the screen.
    workspace.onDidOpenTextDocument(showAll),
    window.onDidChangeTextEditorSelection(showPath),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isRemittance(document)) showState();
    }),
    languages.onDidChangeDiagnostics(showState),
    client.onDidChangeState(showAll),
  );
  showAll();
}

/** No findings on the screen must not look like none in the file. */
function writeNotChecked(item: LanguageStatusItem, why: string): void {
  item.text = 'Not checked';
  item.detail = why;
  item.severity = LanguageStatusSeverity.Error;
  item.command = { title: 'Restart Server', command: commandIds.restartServer };
}

function writeTooLarge(item: LanguageStatusItem, notice = ''): void {
  item.text = 'Not checked';
  item.detail = notice;
  item.severity = LanguageStatusSeverity.Error;
  item.command = showFindings;
}

function codeOf(code: Diagnostic['code']): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}

const showFindings = { title: 'Show Findings', command: 'workbench.actions.view.problems' };

function writeNoPayment(item: LanguageStatusItem, document: TextDocument): void {
  const isEmpty = document.lineCount < 10 && document.getText().trim() === '';
  item.text = isEmpty ? 'Empty file' : 'No payment';
  item.detail = isEmpty ? 'Download it again' : '';
  item.severity = LanguageStatusSeverity.Warning;
  item.command = showFindings;
}

function write(item: LanguageStatusItem, status: RemittanceStatus): void {
  item.command = showFindings;
  const { total, balance, difference, payer, guide, outcome, findings, accepted, notice } = status;
  const off = difference && ` by ${difference}`;
  item.text = [total || 'No amount', `${balance}${off}`].join(' · ');
  const count = findings && Object.values(findings).reduce((sum, one) => sum + one, 0);
  const found =
    count === undefined
      ? ''
      : `${count} ${count === 1 ? 'finding' : 'findings'}${
          accepted ? `, ${accepted} accepted` : ''
        }`;
  item.detail = [payer, outcome, guide, found, notice].filter((part) => part).join(' · ');
  item.severity = severityOf(status);
}

function severityOf({ balance, findings }: RemittanceStatus): LanguageStatusSeverity {
  if (findings?.error) return LanguageStatusSeverity.Error;
  const isWorthALook = balance !== 'balanced' || findings?.warning;
  return isWorthALook ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}

/**
 * Work that is started by events: while it runs, any number of further events leads to one more run
 * at its end. Failures are passed over, because the server may be starting or stopping.
 */
function latest(work: () => Promise<unknown>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    do {
      again = false;
      await work().catch(() => undefined);
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else run();
  };
}
