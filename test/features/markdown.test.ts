import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { parseDocument } from '../../server/document';
import { codeActions } from '../../server/features/code-actions';
import { codeLens } from '../../server/features/code-lens';
import { codeLensTitle } from '../../server/features/code-lens-title';
import { completion } from '../../server/features/completion';
import { documentSymbols } from '../../server/features/document-symbols';
import { elementNameAt } from '../../server/features/element-name';
import { elementPath } from '../../server/features/element-path';
import { hover } from '../../server/features/hover';
import { inlayHints } from '../../server/features/inlay-hints';
import { signatureHelp } from '../../server/features/signature-help';
import { status } from '../../server/features/status';
import { notesAsMarkdown } from '../../server/notes/export';
import type { Note } from '../../server/notes/note';
import { defaultSettings } from '../../server/settings';
import { lineColumnAt } from '../../server/syntax/lines';
import { ask, sample } from '../ask';

interface Token {
  readonly type: string;
  readonly attrs: readonly (readonly [name: string, value: string])[] | null;
  readonly children: readonly Token[] | null;
}

interface Parser {
  parse(text: string, environment: object): readonly Token[];
}

type MakeParser = (options: object) => Parser;
const makeParser: MakeParser = createRequire(import.meta.url)('markdown-it');
/** Reads HTML and bare addresses too, as editors and code hosts do. */
const markdown = makeParser({ html: true, linkify: true });

const payloads = [
  '![p](https://evil.example/b.png)[x](command:evil)<img src="https://evil.example">',
  'https://evil.example www.evil.example a@evil.example <https://evil.example>',
  '\n\n# EVIL\n\nEVIL\n===\n\n- ![p](https://evil.example)\n\n    EVIL',
  'EVIL\n```\n![p](https://evil.example/b.png)\n\n# EVIL',
  '`` ` ![p](https://evil.example) ` ``\r\r# EVIL',
  'EVIL\u202e\u200b\u2066\u0007\u001b]0;EVIL\u2028',
  '\\[x](https://evil.example)**EVIL__EVIL|EVIL|',
];

const separators = [
  { element: '*', component: ':', segment: '~' },
  { element: '|', component: '>', segment: '~' },
  { element: '\u001d', component: '\u001f', segment: '\u001e' },
  { element: '[', component: '`', segment: '!' },
];

for (const { element, component, segment } of separators) {
  const name = JSON.stringify([element, component, segment]);
  test(`no element becomes markup in any text, divided by ${name}`, async () => {
    const seen = new Set<string>();
    for (const file of ['commercial', 'medicare-part-a', 'medicare-part-b']) {
      const segments = sample(file)
        .split('~\n')
        .filter((one) => one !== '')
        .map((one) => one.split('*').map((value) => value.replaceAll(':', component)));
      for (const [at, values] of segments.entries()) {
        for (let n = 0; n < values.length; n++) {
          const kind = `${values[0]} ${n}`;
          if (seen.has(kind)) continue;
          seen.add(kind);
          for (const payload of payloads) {
            const planted = segments.map((one, i) =>
              i === at ? one.map((value, k) => (k === n ? payload : value)) : one,
            );
            const written = planted.map((one) => one.join(element));
            const starts = startsOf(written, `${segment}\n`);
            const text = written.map((one) => `${one}${segment}\n`).join('');
            const around = starts.slice(Math.max(0, at - 3), at + 3);
            const inside = (starts[at] ?? 0) + (written[at] ?? '').indexOf(payload) + 2;
            await assertHarmless(text, [...around, inside]);
          }
        }
      }
    }
  });
}

test('notes are exported as words only', () => {
  for (const payload of payloads) {
    const anchor = { trace: payload, account: payload, adjustment: payload, check: payload };
    const note: Note = {
      id: 'a',
      kind: 'note',
      status: 'open',
      anchor,
      text: payload,
      author: payload,
      created: payload,
      replies: [{ id: 'b', text: payload, created: '' }],
    };
    assertWords(notesAsMarkdown([{ note, segment: 1 }]).replaceAll('<br>', ' '));
  }
});

async function assertHarmless(text: string, offsets: readonly number[]): Promise<void> {
  const document = parseDocument(text);
  const inlay = { elementNames: true, codeMeanings: true, expectedSequestration: true };
  const settings = { ...defaultSettings, inlayHints: inlay };
  const answers: unknown[] = [await ask(documentSymbols, document)];
  const whole = {
    start: { line: 0, character: 0 },
    end: lineColumnAt(document.sequence, text.length),
  };
  answers.push(await ask(inlayHints, document, { range: whole }, settings));
  for (const lens of await ask<object[]>(codeLens, document)) {
    answers.push(await ask(codeLensTitle, document, lens));
  }
  for (const offset of offsets) {
    const position = lineColumnAt(document.sequence, offset);
    for (const one of [hover, signatureHelp, elementPath, elementNameAt, status]) {
      answers.push(await ask(one, document, { position }, settings));
    }
  }
  const position = lineColumnAt(document.sequence, offsets.at(-1) ?? 0);
  answers.push(await ask(completion, document, { position }));
  const range = { start: position, end: position };
  answers.push(await ask(codeActions, document, { range, context: { diagnostics: [] } }));
  for (const answer of answers) assertTexts(answer);
}

/** What is not for people's eyes: edits and what programs send to each other. */
const unseen = new Set([
  ...['newText', 'insertText', 'filterText', 'commitCharacters'],
  ...['changes', 'arguments', 'data', 'diagnostics'],
]);

function assertTexts(answer: unknown, isMarkdown = false): void {
  if (typeof answer === 'string') {
    if (isMarkdown) assertWords(answer);
    else assert.ok(!/[\p{C}\p{Zl}\p{Zp}]/u.test(answer), JSON.stringify(answer));
  }
  if (typeof answer !== 'object' || answer === null) return;
  const marked = 'kind' in answer && answer.kind === 'markdown';
  for (const [key, value] of Object.entries(answer)) {
    if (!unseen.has(key)) assertTexts(value, marked && key === 'value');
  }
}

const harmless = new Set<string>();

function assertWords(text: string): void {
  if (harmless.has(text)) return;
  assert.ok(!/[\p{C}\p{Zl}\p{Zp}]/u.test(text.replaceAll('\n', '')), JSON.stringify(text));
  const tokens = markdown.parse(text, {});
  for (const token of [...tokens, ...tokens.flatMap(({ children }) => children ?? [])]) {
    assert.ok(!/image|heading|html|code_block/.test(token.type), `${token.type}: ${text}`);
    const [, href = ''] = token.attrs?.find(([name]) => name === 'href') ?? [];
    if (token.type === 'link_open') assert.match(href, /^https:\/\/x12\.org\/codes\//, text);
  }
  harmless.add(text);
}

function startsOf(written: readonly string[], end: string): number[] {
  let at = 0;
  return written.map((one) => {
    const start = at;
    at += one.length + end.length;
    return start;
  });
}
