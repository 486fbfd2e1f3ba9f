import {
  type ExtensionContext,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  StatusBarAlignment,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ElementPath, RemittanceStatus } from '../server/features/status-wire';

const language = 'x12-835';

/** Shows where the cursor stands in the status bar, and how the file stands beside its language. */
export function showStatus(context: ExtensionContext, client: BaseLanguageClient): void {
  const path = window.createStatusBarItem('remittance.elementPath', StatusBarAlignment.Right, 101);
  path.name = 'Remittance: element at the cursor';
  const item = languages.createLanguageStatusItem('remittance.status', { language });
  item.name = 'Remittance';
  item.command = { title: 'Show findings', command: 'workbench.actions.view.problems' };
  let payment: number | undefined;
  let counted: { uri: string; findings: RemittanceStatus['findings'] } | undefined;

  const ask = <T>(method: string, { document, selection }: TextEditor) =>
    client.sendRequest<T | null>(method, {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
      position: client.code2ProtocolConverter.asPosition(selection.active),
    });

  const showPath = latest(async () => {
    const editor = activeRemittance();
    if (!editor) return path.hide();
    const at = await ask<ElementPath>('remittance/elementPath', editor);
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
    const status = await ask<RemittanceStatus>('remittance/status', editor);
    // Right after an edit nothing is counted yet; what was counted before holds until it is.
    const uri = editor.document.uri.toString();
    const findings = status?.findings ?? (counted?.uri === uri ? counted.findings : undefined);
    counted = { uri, findings };
    write(item, status && { ...status, ...(findings && { findings }) });
  });

  const showAll = () => {
    showPath();
    showState();
  };
  context.subscriptions.push(
    path,
    item,
    window.onDidChangeActiveTextEditor(showAll),
    // A file that is known by its content gets its language when it is on the screen already.
    workspace.onDidOpenTextDocument(showAll),
    window.onDidChangeTextEditorSelection(showPath),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === language) showState();
    }),
    languages.onDidChangeDiagnostics(showState),
  );
  showAll();
}

function write(item: LanguageStatusItem, status: RemittanceStatus | null): void {
  if (!status) {
    item.text = 'No payment';
    item.detail = '';
    item.severity = LanguageStatusSeverity.Warning;
    return;
  }
  const { total, balance, difference, payer, guide, findings } = status;
  const off = difference && ` by ${difference}`;
  item.text = [total || 'No amount', `${balance}${off}`].join(' · ');
  const count = findings && Object.values(findings).reduce((sum, one) => sum + one, 0);
  const found = count === undefined ? '' : `${count} ${count === 1 ? 'finding' : 'findings'}`;
  item.detail = [payer, guide, found].filter((part) => part).join(' · ');
  item.severity = severityOf(status);
}

function severityOf({ balance, findings }: RemittanceStatus): LanguageStatusSeverity {
  if (findings?.error) return LanguageStatusSeverity.Error;
  const worth = balance !== 'balanced' || findings?.warning;
  return worth ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}

function activeRemittance(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === language ? editor : undefined;
}

/**
 * Work that is started by events: while it runs, further events lead to one more run at its end,
 * however many they are. What fails, because the server is starting or stopping, is left out.
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
