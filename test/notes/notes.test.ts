import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultOptions } from '../../server/checks/options';
import { parseDocument, paymentsOf } from '../../server/document';
import { findingsOf } from '../../server/engine/findings';
import { withAccepted } from '../../server/notes/accepted';
import { anchorAt } from '../../server/notes/anchor';
import { locateNotes } from '../../server/notes/match';
import { type Anchor, type Note, type NotesFile, noteKinds } from '../../server/notes/note';
import { changeNotes, emptyNotes, readSidecar, writeSidecar } from '../../server/notes/sidecar';
import { textOf } from '../../server/syntax/block';
import { readFixture } from '../harness';

const claims = `CLP*A1*1*100*78.4**MB*X1~
SVC*HC:J1885*50*39.2~
CAS*CO*45*10**253*.8~
REF*6R*L1~
SVC*HC:J1885*50*39.2~
CAS*CO*45*10**253*.8~
CLP*A2*22*-100*-80**MB*X2~
CAS*CO*45*-10~
CLP*A2*1*100*80**MB*X2~
CAS*CO*45*20~
CAS*PR*3*0~
`;
const { text } = readFixture(claims);
const plain = (number: string) => number;

test('a note is found again after the file was split, joined and edited around it', () => {
  for (const place of ['45*10**253*.8~\nREF', '253*.8~\nCLP', 'A2*1*', 'PR*3', 'TRN*']) {
    const note = noteAt(text.indexOf(place) + 1);
    const before = shown(text, note);
    const joined = text.replaceAll('~\n', '~');
    const edited = text.replace('CLP*A1', 'CLP*A0*1*5*5~\nCLP*A1').replace('*50*39.2', '*50*39.20');
    assert.equal(shown(joined, note), before);
    assert.equal(shown(edited, note), before);
    assert.match(before, /true$/);
  }
});

test('a note on a line that is gone shows on its claim, and one on a lost claim is an orphan', () => {
  const note = noteAt(text.indexOf('REF*6R'));
  assert.equal(shown(text.replace('REF*6R*L1~\n', ''), note), 'CLP*A1*1*100*78.4**MB*X1 false');
  const [lost] = locateNotes(parseDocument(text.replace('CLP*A1', 'CLP*B1')), [note], plain);
  assert.equal(lost?.at, undefined);
  assert.equal(lost?.note, note);
});

test('a reversal and its correction keep their own notes', () => {
  const reversal = noteAt(text.indexOf('CLP*A2*22') + 3);
  const correction = noteAt(text.indexOf('CLP*A2*1*') + 3);
  assert.match(shown(text, reversal), /^CLP\*A2\*22/);
  assert.match(shown(text, correction), /^CLP\*A2\*1/);
});

test('an accepted finding is accepted there and nowhere else', () => {
  const document = parseDocument(text);
  const found = findingsOf(document, defaultOptions).filter(
    ({ check }) => check.id === 'claim-balance',
  );
  const [payment] = paymentsOf(document);
  const shown = (note: Note, accepted: 'hint' | 'hidden') => {
    const file = { ...emptyNotes, notes: [{ ...note, kind: 'accepted' as const }] };
    return withAccepted(found, file, () => payment?.head, accepted).map(({ severity }) => severity);
  };
  const there = text.indexOf('CLP*A2*22') + 12;
  assert.deepEqual(shown(noteAt(there, 'claim-balance'), 'hint'), ['hint']);
  assert.deepEqual(shown(noteAt(there, 'claim-balance'), 'hidden'), []);
  assert.deepEqual(shown(noteAt(there, 'line-balance'), 'hint'), ['warning']);
  const elsewhere = text.indexOf('CLP*A2*1*') + 5;
  assert.deepEqual(shown(noteAt(elsewhere, 'claim-balance'), 'hint'), ['warning']);
});

test('a sidecar that is written is read back the same, in an order of its own', () => {
  const word = fc.string({ maxLength: 8 });
  const anchor: fc.Arbitrary<Anchor> = fc.record(
    { payer: word, trace: word, account: word, adjustment: word, check: word },
    { requiredKeys: [] },
  );
  const note: fc.Arbitrary<Note> = fc.record(
    {
      id: fc.uuid(),
      kind: fc.constantFrom(...noteKinds),
      status: fc.constantFrom('open' as const, 'resolved' as const),
      anchor,
      text: word,
      created: word,
      author: word,
    },
    { requiredKeys: ['id', 'kind', 'status', 'anchor', 'text', 'created'] },
  );
  fc.assert(
    fc.property(fc.uniqueArray(note, { selector: ({ id }) => id }), (notes) => {
      const written = writeSidecar({ ...emptyNotes, notes });
      const read = readSidecar(written);
      assert.equal(read.state, 'notes');
      const file = (read as { file: NotesFile }).file;
      assert.equal(file.notes.length, notes.length);
      assert.equal(writeSidecar(file), written);
      assert.equal(writeSidecar({ ...emptyNotes, notes: [...notes].reverse() }), written);
    }),
  );
});

test('a sidecar that is not understood is named, never taken for an empty one', () => {
  assert.deepEqual(readSidecar('  '), { state: 'notes', file: emptyNotes });
  assert.equal(readSidecar('{"version":2,"notes":[]}').state, 'newer');
  const wrong = ['{', '[]', '{}', '{"version":1}', '{"version":1,"traces":[],"notes":[{"id":1}]}'];
  for (const sidecar of wrong) assert.equal(readSidecar(sidecar).state, 'broken', sidecar);
});

test('changes of two windows meet in the file', () => {
  const one = { ...noteAt(0), id: 'one' };
  const two = { ...noteAt(0), id: 'two' };
  let file = changeNotes(emptyNotes, { change: 'add', note: one }, ['T1']);
  file = changeNotes(file, { change: 'add', note: two }, ['T1']);
  file = changeNotes(file, { change: 'edit', note: { ...one, text: 'changed' } }, ['T2']);
  assert.deepEqual(
    file.notes.map(({ id, text }) => `${id} ${text}`),
    ['two ', 'one changed'],
  );
  assert.deepEqual(file.traces, ['T1', 'T2']);
  assert.equal(changeNotes(file, { change: 'remove', id: 'two' }, []).notes.length, 1);
});

function noteAt(offset: number, check?: string): Note {
  const anchor = anchorAt(parseDocument(text), offset, plain, check);
  return {
    id: 'n',
    kind: 'note',
    status: 'open',
    anchor,
    text: '',
    created: '2025-08-15T10:00:00Z',
  };
}

/** The text a note is shown on, and whether that is the very thing it was written on. */
function shown(now: string, note: Note): string {
  const [placed] = locateNotes(parseDocument(now), [note], plain);
  assert.ok(placed?.at);
  return `${textOf(placed.at.block, placed.at.span)} ${placed.at.exact}`;
}
