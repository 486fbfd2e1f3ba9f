import {
  type Comment,
  CommentMode,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  comments,
  type Disposable,
  Range,
  type Uri,
} from 'vscode';
import type { NoteView } from '../../server/protocol/notes';
import { isRemittance } from '../remittance';

/** A comment of a thread and what it is in the notes file: the note itself, or a reply to it. */
export interface NoteComment extends Comment {
  readonly note: NoteView;
  readonly remittance: Uri;
}

/** A note and its place in the open text. */
export interface FoundNote {
  readonly note: NoteView;
  readonly range: Range;
}

export interface Threads extends Disposable {
  /** Shows the notes of a remittance in place of those shown before. */
  show(remittance: Uri, notes: readonly FoundNote[]): void;
  /** Removes a remittance's notes from the screen. */
  clear(remittance: Uri): void;
  /** The note that a thread shows; `undefined` for a thread that the user has just started. */
  noteOf(thread: CommentThread): NoteView | undefined;
}

/** The notes as threads in the gutter and in the Comments view. */
export function createThreads(): Threads {
  const controller = comments.createCommentController('remittance.notes', 'Remittance Notes');
  controller.options = { prompt: 'Add a note', placeHolder: 'Note on this line' };
  controller.commentingRangeProvider = {
    provideCommentingRanges: (document) =>
      isRemittance(document) ? [document.validateRange(everything)] : [],
  };
  const shown = new Map<string, Map<string, CommentThread>>();
  const notes = new WeakMap<CommentThread, NoteView>();

  const clear = (remittance: Uri) => {
    for (const thread of shown.get(remittance.toString())?.values() ?? []) thread.dispose();
    shown.delete(remittance.toString());
  };

  const show: Threads['show'] = (remittance, found) => {
    const before = shown.get(remittance.toString()) ?? new Map<string, CommentThread>();
    const after = new Map<string, CommentThread>();
    for (const { note, range } of found) {
      const thread = before.get(note.id) ?? controller.createCommentThread(remittance, range, []);
      before.delete(note.id);
      fill(thread, note, remittance, range);
      notes.set(thread, note);
      after.set(note.id, thread);
    }
    for (const thread of before.values()) thread.dispose();
    shown.set(remittance.toString(), after);
  };

  return {
    show,
    clear,
    noteOf: (thread) => notes.get(thread),
    dispose: () => controller.dispose(),
  };
}

const everything = new Range(0, 0, Number.MAX_SAFE_INTEGER, 0);

function fill(thread: CommentThread, note: NoteView, remittance: Uri, range: Range): void {
  const resolved = note.status === 'resolved';
  // One icon for a note, also where its segment goes over several lines of a wrapped one.
  thread.range = new Range(range.start, range.start);
  thread.label = `${note.kindName} · ${note.where}`;
  thread.contextValue = note.status;
  thread.state = resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
  thread.canReply = true;
  if (thread.comments.length === 0) {
    thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
  }
  const entries = [note, ...note.replies];
  thread.comments = entries.map(
    ({ text, author, created }, i): NoteComment => ({
      note,
      remittance,
      body: text,
      // The list of comments shows names and texts alone: the kind of a note is in its name.
      author: { name: i === 0 ? nameOf(note) : (author ?? 'Reply') },
      mode: CommentMode.Preview,
      timestamp: new Date(created),
      contextValue: i === 0 ? 'note' : 'reply',
    }),
  );
}

function nameOf({ kindName, author }: NoteView): string {
  return author === undefined ? kindName : `${author} · ${kindName}`;
}
