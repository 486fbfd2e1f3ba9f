import type { Range } from 'vscode-languageserver';
import type { Random } from '../fuzz/random';

/** A text as lines, and a change of it as an editor sends it. */
export interface LineEdit {
  readonly range: Range;
  readonly text: string;
}

const typed = [
  ...['', '', '1', '9', '*', ':', '~', '-', ' ', 'A', '\u202e', '\n', '~\n', 'CAS*CO*45*20~\n'],
  ...[
    'LX*2~\n',
    'SE*9*0001~\n',
    'ST*835*0002~\n',
    'CLP*A1*1*100*80**12*X1~\n',
    'GE*1*1~\n',
    'ISA*',
  ],
];

/** A change at random; most of them are in the claims, as when somebody types. */
export function someEdit(lines: readonly string[], random: Random): LineEdit {
  const line = random.chance(0.02)
    ? random.below(Math.min(20, lines.length))
    : random.below(lines.length);
  const { length } = lines[line] ?? '';
  const from = random.below(length + 1);
  const to = Math.min(length, from + random.one([0, 0, 1, 2, 80]));
  const range = { start: { line, character: from }, end: { line, character: to } };
  return { range, text: random.one(typed) };
}

/** Makes the change, and returns the one that takes it back. */
export function applyEdit(lines: string[], { range: { start, end }, text }: LineEdit): LineEdit {
  const was = lines.slice(start.line, end.line + 1);
  const before = (was[0] ?? '').slice(0, start.character);
  const after = (was.at(-1) ?? '').slice(end.character);
  const put = (before + text + after).split('\n');
  lines.splice(start.line, was.length, ...put);
  const last = put.length - 1;
  const character = (put[last] ?? '').length - after.length;
  const removed = was.join('\n').slice(before.length);
  return {
    range: { start, end: { line: start.line + last, character } },
    text: removed.slice(0, removed.length - after.length),
  };
}
