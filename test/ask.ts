import { readFileSync } from 'node:fs';
import { CancellationToken, type ClientCapabilities } from 'vscode-languageserver/node';
import { parseDocument, type RemittanceDocument } from '../server/document';
import { rangeOf } from '../server/features/editor/position';
import type { RegisteredFeature } from '../server/features/feature';
import { defaultSettings, type Settings } from '../server/settings';

export const uri = 'file:///remittance.835';

/** What a feature returns for a text; its parameters without the document's name. */
export async function ask<Result>(
  feature: RegisteredFeature,
  text: string | RemittanceDocument,
  params: object = {},
  settings: Settings = defaultSettings,
  client: ClientCapabilities = {},
): Promise<Result> {
  const document = typeof text === 'string' ? parseDocument(text) : text;
  const whole = { textDocument: { uri }, ...params } as never;
  const context = { uri, document, settings, client };
  const answer = feature.answer(context, whole, CancellationToken.None);
  return (await answer) as Result;
}

/** The range of the nth place, from 0, where a text holds `part`. */
export function rangeOfPart(text: string, part: string, nth = 0) {
  let start = text.indexOf(part);
  for (let i = 0; i < nth; i++) start = text.indexOf(part, start + 1);
  if (start < 0) throw new Error(`the text does not hold "${part}" ${nth + 1} times`);
  return rangeOf(parseDocument(text), { start, end: start + part.length });
}

/** A position inside the nth place where a text holds `part`. */
export function positionIn(text: string, part: string, nth = 0) {
  return rangeOfPart(text, part, nth).start;
}

/** The text of a range. */
export function textAt(text: string, range: { start: Line; end: Line }): string {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (m) => m.index + m[0].length)];
  const offset = ({ line, character }: Line) => (starts[line] ?? text.length) + character;
  return text.slice(offset(range.start), offset(range.end));
}

interface Line {
  readonly line: number;
  readonly character: number;
}

/** A sample remittance of `test/samples`, with `*`, `:` and `~`, one segment per line. */
export function sample(name: string): string {
  return readFileSync(`test/samples/${name}.835`, 'utf8');
}

/** The ways a remittance may be written: delimiters and line breaks. */
export const spellings: Readonly<Record<string, (text: string) => string>> = {
  'a segment a line': (text) => text,
  'one line': (text) => text.replaceAll('\n', ''),
  'lines of CR LF': (text) => text.replaceAll('\n', '\r\n'),
  'bars and quotes': (text) => exchange(text, { '*': '|', ':': '>', '~': "'" }),
  'quotes on one line': (text) => exchange(text, { '*': '|', ':': '>', '~': "'", '\n': '' }),
  'ended by line breaks': (text) => exchange(text, { '*': '|', ':': '>', '~': '\n', '\n': '' }),
  'ended by CR LF': (text) => exchange(text, { '*': '|', ':': '>', '~': '\r\n', '\n': '' }),
  'control characters': (text) => exchange(text, { '*': '\x1d', ':': '\x1f', '~': '\x1e' }),
  'control characters on one line': (text) =>
    exchange(text, { '*': '\x1d', ':': '\x1f', '~': '\x1e', '\n': '' }),
};

function exchange(text: string, marks: Readonly<Record<string, string>>): string {
  return Array.from(text, (character) => marks[character] ?? character).join('');
}
