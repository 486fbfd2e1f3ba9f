import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { elementName, type LocatedElement } from '../../located-element';
import { commandIds } from '../../protocol/command-ids';
import type { AddNote } from '../../protocol/notes';
import type { ClaimPart } from '../../remit/claim-part';
import { isDenial } from '../../remit/denial';
import { sequestrationCode } from '../../remit/sequestration-code';
import { elementCount, elementText } from '../../syntax/block';
import { canRun } from '../editor/client-commands';
import type { FeatureContext } from '../feature';

/** Actions that write a note on the claim, service line or adjustment that a place belongs to. */
export function noteActions(
  { client, uri }: FeatureContext,
  range: Range,
  place: LocatedElement,
  { adjustments, adjustment = adjustments[0] }: ClaimPart,
): CodeAction[] {
  if (!canRun(client, commandIds.addNote)) return [];
  const reason = adjustment?.entry;
  const actions: CodeAction[] = [];
  const offer = (title: string, note: Omit<AddNote, 'uri' | 'range'>) =>
    actions.push(noteAction(title, { uri, range, ...note }));
  if (reason?.code === sequestrationCode) {
    offer('Note: sequestration, write-off', {
      kind: 'write off',
      text: 'Sequestration (CO 253): post as a contractual write-off; do not bill the patient.',
    });
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

/** Accepts a finding at its place; the client asks for the reason. */
export function acceptAction(
  { client, uri }: FeatureContext,
  diagnostic: Diagnostic,
  check: string,
): CodeAction[] {
  if (!canRun(client, commandIds.addNote)) return [];
  const { range } = diagnostic;
  const accept = noteAction('Accept this finding…', { uri, range, kind: 'accepted', check });
  return [{ ...accept, diagnostics: [diagnostic] }];
}

function noteAction(title: string, note: AddNote): CodeAction {
  const command = { title, command: commandIds.addNote, arguments: [note] };
  return { title, kind: CodeActionKind.QuickFix, command };
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
