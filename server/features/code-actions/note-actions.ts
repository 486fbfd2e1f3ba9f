import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { paymentAt } from '../../document';
import { type Reported, spanInDocument } from '../../engine/reported';
import { elementName, type LocatedElement } from '../../located-element';
import { withAccepted } from '../../notes/accepted';
import { openNotes } from '../../notes/book';
import { byline } from '../../notes/byline';
import { actionKinds } from '../../protocol/actions';
import { commandIds } from '../../protocol/command-ids';
import type { AddNote, NoteAddress } from '../../protocol/notes';
import { writeOffText } from '../../protocol/write-off-text';
import type { ClaimPart } from '../../remit/claim-part';
import { isDenial } from '../../remit/denial';
import { sequestrationCode } from '../../remit/sequestration-code';
import { doubtfulReductions } from '../../sequestration/doubtful';
import { type Block, elementCount, elementText } from '../../syntax/block';
import { blockNumber } from '../../syntax/sequence';
import { canRun } from '../editor/client-commands';
import { rangeOf } from '../editor/position';
import type { FeatureContext } from '../feature';

/** Actions that write a note on the claim, service line or adjustment that a place belongs to. */
export function noteActions(
  { client, uri, settings }: FeatureContext,
  range: Range,
  place: LocatedElement,
  { claim, adjustments, adjustment = adjustments[0] }: ClaimPart,
): CodeAction[] {
  if (!canRun(client, commandIds.addNote)) return [];
  const reason = adjustment?.entry;
  const actions: CodeAction[] = [];
  const offer = (title: string, note: Omit<AddNote, 'uri' | 'range'>) =>
    actions.push(noteAction(title, { uri, range, ...note }));
  if (adjustment && reason?.code === sequestrationCode) {
    const doubt = doubtfulReductions(claim, settings.checkOptions.sequestration).get(adjustment);
    if (doubt === undefined)
      offer('Note: sequestration, write-off', { kind: 'write off', text: writeOffText });
    else offer('Note: sequestration, contact the payer', { kind: 'ask the payer', text: doubt });
  }
  if (reason && isDenial(adjustment)) {
    offer('Note: denial to rework', {
      kind: 'rework',
      text: `Denied with ${reason.code} (${reason.gist}): ${reason.next}`,
    });
  }
  offer('Note: contact the payer', { kind: 'ask the payer', text: question(place) });
  offer('Add a note…', { kind: 'note' });
  return actions;
}

/** Accepts a finding, for a reason that the client asks for, or takes an acceptance back. */
export function acceptAction(context: FeatureContext, reported: Reported): CodeAction[] {
  const { client, uri, document } = context;
  const { accepted, check } = acceptanceOf(context, reported);
  if (accepted && canRun(client, commandIds.resolveNote)) {
    const title = `Undo acceptance ${byline(accepted)}`;
    const note: NoteAddress = { uri, id: accepted.id };
    const command = { title, command: commandIds.resolveNote, arguments: [note] };
    return [{ title, kind: actionKinds.accept, command }];
  }
  if (accepted || !canRun(client, commandIds.addNote)) return [];
  const range = rangeOf(document, spanInDocument(document, reported.block, reported.finding.span));
  const note = { uri, range, kind: 'accepted', check: check.id } as const;
  return [noteAction('Accept this finding…', note, actionKinds.accept)];
}

/** The finding with the note that accepts it, where there is one. */
function acceptanceOf({ document, sidecar }: FeatureContext, reported: Reported): Reported {
  const { file } = openNotes(document, sidecar);
  const headOf = (block: Block) => paymentAt(document, blockNumber(document.sequence, block))?.head;
  return withAccepted([reported], file, headOf, 'hint')[0] ?? reported;
}

function noteAction(
  title: string,
  note: AddNote,
  kind: string = CodeActionKind.QuickFix,
): CodeAction {
  const command = { title, command: commandIds.addNote, arguments: [note] };
  return { title, kind, command };
}

/** Quotes the segment as it is, except for the numbers that identify the claim. */
function question(place: LocatedElement): string {
  const { block, index, id } = place;
  const elements = Array.from({ length: elementCount(block, index) + 1 }, (_, n) =>
    id === 'CLP' && (n === 1 || n === 7) ? '…' : elementText(block, index, n),
  );
  const quoted = elements.join(block.delimiters.element);
  return `Please explain segment ${place.segment}, ${elementName(place)}, which reads ${quoted}.`;
}
