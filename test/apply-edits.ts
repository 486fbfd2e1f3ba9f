import type { TextEdit } from '../server/checks/fixes';

/** Applies edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let fixed = '';
  let at = 0;
  for (const edit of edits) {
    fixed += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return fixed + text.slice(at);
}
