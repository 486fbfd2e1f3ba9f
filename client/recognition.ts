import {
  type Disposable,
  languages,
  Position,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { languageId } from '../server/protocol/language';
import { choiceOf } from './choices';
import { isRemittance } from './remittance';

/** How many characters of a file are examined; the transaction set begins in the first segments. */
const examined = 2_000;

/**
 * Opens files that hold a remittance as remittances, whatever their name: clearinghouses send them
 * as `.txt`, `.edi`, `.x12`, `.dat`, without an extension or with a timestamp instead of one. The
 * setting `remittance.recognizeByContent` allows that for plain text (`plaintext`), also for files
 * of other languages (`always`), or never (`off`).
 */
export function recognizeRemittances(): Disposable {
  for (const document of workspace.textDocuments) recognize(document);
  return workspace.onDidOpenTextDocument(recognize);
}

/** Treats the file of the active editor as a remittance, whatever it holds. */
export async function setLanguage(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document) await languages.setTextDocumentLanguage(document, languageId);
}

async function recognize(document: TextDocument): Promise<void> {
  if (isRemittance(document) || !mayTake(document)) return;
  if (!holdsRemittance(startOf(document))) return;
  await languages.setTextDocumentLanguage(document, languageId);
}

function mayTake({ languageId: language, uri }: TextDocument): boolean {
  if (uri.scheme === 'output') return false;
  const wanted = choiceOf('recognizeByContent', uri, 'plaintext');
  return wanted === 'always' || (wanted === 'plaintext' && language === 'plaintext');
}

function startOf(document: TextDocument): string {
  return document.getText(new Range(new Position(0, 0), document.positionAt(examined)));
}

/**
 * True where a text begins with an interchange that holds an 835: ISA, a separator, and divided by
 * that separator a functional group HP or a transaction set 835. The name ISAAC does not match.
 */
export function holdsRemittance(start: string): boolean {
  const [, separator] = /^\ufeff?\s*ISA([^A-Za-z0-9\s])/.exec(start) ?? [];
  if (separator === undefined) return false;
  const mark = separator.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`[^A-Za-z0-9](?:GS${mark}HP${mark}|ST${mark}835(?:${mark}|[^A-Za-z0-9]))`).test(
    start,
  );
}
