import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import { findReasonCode } from '../../codes/reason-codes';
import type { NoteKind } from '../../notes/note';
import { elementName, placeAt, type TextPlace } from '../../place';
import { elementCount, elementText } from '../../syntax/block';
import { canRun } from '../editor/client-commands';
import { offsetOf } from '../editor/position';
import type { FeatureContext } from '../feature';

/** The client's command that writes a note. */
export const addNoteCommand = 'remittance.addNote';

/** What the client is asked to write; it asks its user where no text is given. */
export interface AddNote {
  readonly uri: string;
  readonly range: Range;
  readonly kind: NoteKind;
  readonly text?: string;
  readonly check?: string;
}

/** Actions that write a note on the claim, service line or adjustment at a place. */
export function noteActions(context: FeatureContext, range: Range): CodeAction[] {
  const { document, client, uri } = context;
  if (!canRun(client, addNoteCommand)) return [];
  const place = placeAt(document, offsetOf(document, range.start));
  if (!place || !['CLP', 'SVC', 'CAS'].includes(place.id)) return [];
  const reason = place.id === 'CAS' ? reasonAt(place) : undefined;
  const actions: CodeAction[] = [];
  const offer = (title: string, note: Omit<AddNote, 'uri' | 'range'>) =>
    actions.push(noteAction(title, { uri, range, ...note }));
  if (reason?.code === '253') {
    offer('Note: sequestration, write off', {
      kind: 'write off',
      text: 'Sequestration (CO 253): post as a contractual write-off; do not bill the patient.',
    });
  }
  if (reason?.kind === 'denial') {
    offer('Note: denial, to rework', {
      kind: 'rework',
      text: `Denied with ${reason.code} (${reason.gist}): ${reason.next}`,
    });
  }
  offer('Note: ask the payer', { kind: 'ask the payer', text: question(place) });
  offer('Note …', { kind: 'note' });
  return actions;
}

/** Accepts a finding where it stands; the client asks for the reason. */
export function acceptAction(
  { client, uri }: FeatureContext,
  diagnostic: Diagnostic,
  check: string,
): CodeAction[] {
  if (!canRun(client, addNoteCommand)) return [];
  const { range } = diagnostic;
  const accept = noteAction('Accept this finding here …', { uri, range, kind: 'accepted', check });
  return [{ ...accept, diagnostics: [diagnostic] }];
}

function noteAction(title: string, note: AddNote): CodeAction {
  const command = { title, command: addNoteCommand, arguments: [note] };
  return { title, kind: CodeActionKind.QuickFix, command };
}

/** The reason code at the cursor or, on another element, the segment's first. */
function reasonAt({ block, index, element }: TextPlace) {
  const position = element < 2 ? 2 : element - ((element - 2) % 3);
  return findReasonCode(elementText(block, index, position));
}

/** The segment is quoted as it stands, but for the numbers that name the claim. */
function question(place: TextPlace): string {
  const { block, index, id } = place;
  const elements = Array.from({ length: elementCount(block, index) + 1 }, (_, n) =>
    id === 'CLP' && (n === 1 || n === 7) ? '…' : elementText(block, index, n),
  );
  const quoted = elements.join(block.delimiters.element);
  return `Please explain segment ${place.ordinal}, ${elementName(place)}, which reads ${quoted}.`;
}
