import type { Uri } from 'vscode';
import { partAtAddress, type ShownPart, splitScheme } from '../server/protocol/split-address';

/** What a document shows of a remittance, where it is a split view. */
export function shownPartOf(document: Uri): ShownPart | undefined {
  return document.scheme === splitScheme ? partAtAddress(document.toString()) : undefined;
}

/** The address of the remittance that a document is, or is a split view of. */
export function sourceOf(document: Uri): string {
  return shownPartOf(document)?.source ?? document.toString();
}
