import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import type { Check } from '../checks/check';
import { paymentAt, type RemittanceDocument } from '../document';
import type { Findings } from '../engine/known-findings';
import type { Reported } from '../engine/reported';
import { worstOf } from '../engine/worst';
import { diagnosticsOf, maxDiagnostics, maxPerRule } from '../features/editor/diagnostics';
import { withAccepted } from '../notes/accepted';
import { openNotes } from '../notes/book';
import type { PaymentHead } from '../remit/payment';
import type { Settings } from '../settings';
import type { Block } from '../syntax/block';
import { blockNumber } from '../syntax/sequence';
import type { OpenFile } from './open-file';
import { isListedIn, listingKey, type ShownViews } from './shown-views';

/** What a list of findings depends on besides the findings. */
interface ListingContext {
  readonly settings: Settings;
  readonly client: ClientCapabilities;
  /** The notes file of the remittance, if there is one. */
  readonly sidecar: string | undefined;
  readonly views: ShownViews;
}

/** An open file and its findings, if it was checked. */
interface Known {
  readonly file: OpenFile;
  readonly findings: Findings | undefined;
}

/**
 * What a client shows of a file's findings: those that no note accepts and that no narrower view of
 * the same remittance lists. `known` are all open files.
 */
export function listDiagnostics(
  file: OpenFile,
  findings: Findings,
  known: Iterable<Known>,
  { settings, client, sidecar, views }: ListingContext,
): Diagnostic[] {
  if (!views.isShown(file)) return [];
  const { uri, remittance } = file;
  const notes = openNotes(remittance, sidecar).file;
  // Each note may take one finding out of those that are shown.
  const { length } = notes.notes;
  const worst = worstOf(findings, maxDiagnostics + length, maxPerRule + length);
  const { acceptedFindings } = settings.notes;
  const open = withAccepted(worst.listed, notes, headsIn(remittance), acceptedFindings);
  const holds = holdsIn(remittance);
  const elsewhere = listedElsewhere(file, known, views);
  const isListedHere = (reported: Reported) =>
    holds(reported.check) &&
    (elsewhere.size === 0 || !elsewhere.has(listingKey(remittance, reported)));
  return diagnosticsOf(
    { document: remittance, uri, client },
    {
      ...worst,
      listed: open.filter(isListedHere),
      rolledUp: worst.rolledUp.filter(({ first }) => holds(first.check)),
    },
  );
}

/** What narrower views on the screen list of a file's findings. */
function listedElsewhere(
  file: OpenFile,
  known: Iterable<Known>,
  views: ShownViews,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { file: view, findings } of known) {
    if (!findings || !isListedIn(file, view) || !views.isShown(view)) continue;
    const { remittance } = view;
    const holds = holdsIn(remittance);
    for (const reported of worstOf(findings, maxDiagnostics, maxPerRule).listed)
      if (holds(reported.check)) keys.add(listingKey(remittance, reported));
  }
  return keys;
}

/** Finds the header of the payment that a block of a document belongs to. */
function headsIn(document: RemittanceDocument): (block: Block) => PaymentHead | undefined {
  return (block) => paymentAt(document, blockNumber(document.sequence, block))?.head;
}

/** Which rules hold in an excerpt: sums, counts and pairs need everything they are about. */
function holdsIn({ excerpt }: RemittanceDocument): (rule: Check) => boolean {
  if (!excerpt) return () => true;
  const outside =
    excerpt.part === 'claim' ? ['payment', 'interchange', 'file'] : ['interchange', 'file'];
  return ({ scope }) => !outside.includes(scope);
}
