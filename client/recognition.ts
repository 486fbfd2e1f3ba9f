import {
  type Disposable,
  languages,
  Position,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';

/** How much of a file is looked at; the transaction set begins in the first few segments. */
const lookedAt = 2_000;

/**
 * Gives files that hold a remittance its language, whatever their name: clearinghouses send them as
 * `.txt`, `.edi`, `.x12`, `.dat`, without an extension or with a timestamp for one. By the setting
 * `remittance.recognizeByContent` that is done for files that no other language has (`plain text`),
 * for those of other extensions too (`always`), or never (`off`).
 */
export function recognizeRemittances(): Disposable {
  for (const document of workspace.textDocuments) recognize(document);
  return workspace.onDidOpenTextDocument(recognize);
}

/** Treats the file of the active editor as a remittance, whatever it holds. */
export async function setLanguage(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await languages.setTextDocumentLanguage(document, 'x12-835');
}

async function recognize(document: TextDocument): Promise<void> {
  const { languageId } = document;
  if (languageId === 'x12-835' || !mayTake(document) || !holdsRemittance(headOf(document))) return;
  await languages.setTextDocumentLanguage(document, 'x12-835');
}

function mayTake({ languageId, uri }: TextDocument): boolean {
  if (uri.scheme === 'output') return false;
  const wanted = workspace
    .getConfiguration('remittance', uri)
    .get<string>('recognizeByContent', 'plain text');
  return wanted === 'always' || (wanted === 'plain text' && languageId === 'plaintext');
}

function headOf(document: TextDocument): string {
  return document.getText(new Range(new Position(0, 0), document.positionAt(lookedAt)));
}

/**
 * True where a text begins with an interchange that holds an 835: ISA, its own separator, and by
 * that separator a functional group HP or a transaction set 835. A patient called ISAAC starts none.
 */
export function holdsRemittance(head: string): boolean {
  const [, separator] = /^\ufeff?\s*ISA([^A-Za-z0-9\s])/.exec(head) ?? [];
  if (separator === undefined) return false;
  const mark = separator.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`[^A-Za-z0-9](?:GS${mark}HP${mark}|ST${mark}835(?:${mark}|[^A-Za-z0-9]))`).test(
    head,
  );
}
