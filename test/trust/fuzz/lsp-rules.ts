import assert from 'node:assert/strict';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  LinkedEditingRanges,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  SignatureHelp,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { splitLines } from './lines';
import { assertClean } from './words';

/** What an answer is about. */
export interface Asked {
  readonly lines: readonly string[];
  readonly position: Position;
}

export function askedOf(text: string, position: Position): Asked {
  return { lines: splitLines(text), position };
}

/** The rules of the protocol for the answers of each feature, by the feature's name. */
export const rulesOf: Readonly<Record<string, (answer: never, asked: Asked) => void>> = {
  'all-semantic-tokens': semanticTokens,
  'semantic-tokens': semanticTokens,
  'code-actions': codeActions,
  'code-lens': codeLenses,
  completion,
  'document-symbols': (symbols: readonly DocumentSymbol[]) => symbols.forEach(documentSymbol),
  folding,
  formatting: textEdits,
  'range-formatting': textEdits,
  'join-segments': textEdits,
  hover,
  'inlay-hints': inlayHints,
  'linked-editing': linkedEditing,
  rename: workspaceEdit,
  'selection-ranges': (all: readonly SelectionRange[], asked) => {
    assert.equal(all.length, 1);
    for (const one of all) selectionRange(one, asked);
  },
  'signature-help': signatureHelp,
};

/** Every range and position of an answer is inside the text and in order. */
export function assertRanges(answer: unknown, { lines }: Asked): void {
  if (Array.isArray(answer)) {
    for (const one of answer) assertRanges(one, { lines, position: origin });
    return;
  }
  if (typeof answer !== 'object' || answer === null) return;
  const { start, end } = answer as Partial<Range>;
  if (isPosition(start) && isPosition(end)) {
    assertInside(start, lines);
    assertInside(end, lines);
    assert.ok(compare(start, end) <= 0, 'a range ends before it starts');
    return;
  }
  if (isPosition(answer)) assertInside(answer, lines);
  for (const one of Object.values(answer)) assertRanges(one, { lines, position: origin });
}

const origin = { line: 0, character: 0 };

function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null) return false;
  return 'line' in value && 'character' in value && Object.keys(value).length === 2;
}

function assertInside({ line, character }: Position, lines: readonly string[]): void {
  assert.ok(Number.isSafeInteger(line) && Number.isSafeInteger(character), 'not a whole number');
  assert.ok(line >= 0 && line < lines.length, 'a line outside the text');
  assert.ok(character >= 0 && character <= (lines[line] ?? '').length, 'a place outside its line');
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

function holds({ start, end }: Range, inner: Range): boolean {
  return compare(start, inner.start) <= 0 && compare(inner.end, end) <= 0;
}

/** Edits of one answer are applied at once, so they must not overlap. */
function textEdits(edits: readonly TextEdit[]): void {
  const inOrder = [...edits].sort((a, b) => compare(a.range.start, b.range.start));
  for (const [i, { range }] of inOrder.entries()) {
    const next = inOrder[i + 1];
    if (next) assert.ok(compare(range.end, next.range.start) <= 0, 'edits overlap');
  }
}

function workspaceEdit({ changes = {} }: WorkspaceEdit): void {
  for (const edits of Object.values(changes)) textEdits(edits);
}

function codeActions(actions: readonly CodeAction[]): void {
  for (const { title, edit, diagnostics = [] } of actions) {
    assertClean(title);
    if (edit) workspaceEdit(edit);
    for (const { message } of diagnostics) assertClean(String(message));
  }
}

function codeLenses(lenses: readonly CodeLens[]): void {
  for (const { range } of lenses) assert.equal(range.start.line, range.end.line);
}

function semanticTokens({ data }: SemanticTokens, { lines }: Asked): void {
  assert.equal(data.length % 5, 0);
  let [line, character, end] = [0, 0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lineDelta = 0, delta = 0, length = 0] = data.slice(i, i + 3);
    assert.ok(lineDelta >= 0 && delta >= 0, 'tokens are not ascending');
    assert.ok(length > 0, 'an empty token');
    if (lineDelta > 0) [character, end] = [0, 0];
    line += lineDelta;
    character += delta;
    assert.ok(character >= end, 'tokens overlap');
    end = character + length;
    assert.ok(end <= (lines[line] ?? '').length, 'a token beyond its line');
  }
}

function completion(answer: readonly CompletionItem[], { position }: Asked): void {
  for (const { label, textEdit } of answer) {
    assertClean(label);
    if (!textEdit || !('range' in textEdit)) continue;
    const { start, end } = textEdit.range;
    assert.ok(start.line === end.line, 'a completion of several lines');
    assert.ok(compare(start, position) <= 0 && compare(position, end) <= 0, 'not at the cursor');
  }
}

function documentSymbol(symbol: DocumentSymbol): void {
  const { name, detail = '', range, selectionRange: selected, children = [] } = symbol;
  assert.ok(name.trim() !== '', 'a symbol without a name');
  assertClean(name);
  assertClean(detail);
  assert.ok(holds(range, selected), 'a symbol selects more than it holds');
  for (const child of children) {
    assert.ok(holds(range, child.range), 'a symbol outside its parent');
    documentSymbol(child);
  }
}

function folding(ranges: readonly FoldingRange[]): void {
  const open: FoldingRange[] = [];
  const inOrder = [...ranges].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  for (const range of inOrder) {
    assert.ok(range.startLine < range.endLine, 'nothing to fold');
    while (open.length > 0 && (open.at(-1)?.endLine ?? 0) < range.startLine) open.pop();
    const outer = open.at(-1);
    if (outer) assert.ok(range.endLine <= outer.endLine, 'folding ranges overlap');
    open.push(range);
  }
}

function hover({ range }: Hover, { position }: Asked): void {
  if (!range) return;
  assert.ok(compare(range.start, position) <= 0 && compare(position, range.end) <= 0);
}

function inlayHints(hints: readonly InlayHint[]): void {
  for (const { label } of hints) {
    assert.ok(typeof label === 'string' && label !== '');
    assertClean(label);
  }
}

function linkedEditing({ ranges }: LinkedEditingRanges, { lines }: Asked): void {
  const inOrder = [...ranges].sort((a, b) => compare(a.start, b.start));
  const texts = inOrder.map(({ start, end }) =>
    (lines[start.line] ?? '').slice(start.character, end.character),
  );
  assert.equal(new Set(texts).size, 1, 'linked texts differ');
  textEdits(inOrder.map((range) => ({ range, newText: '' })));
}

function selectionRange({ range, parent }: SelectionRange, asked: Asked): void {
  const { position } = asked;
  assert.ok(compare(range.start, position) <= 0 && compare(position, range.end) <= 0, 'not there');
  if (!parent) return;
  assert.ok(holds(parent.range, range), 'a parent does not hold its selection');
  selectionRange(parent, asked);
}

function signatureHelp({ signatures, activeSignature = 0, activeParameter }: SignatureHelp): void {
  const signature = signatures[activeSignature ?? 0];
  assert.ok(signature);
  // It names every element of a segment.
  assertClean(signature.label, 2_000);
  const count = signature.parameters?.length ?? 0;
  assert.ok((activeParameter ?? 0) >= 0 && (activeParameter ?? 0) < Math.max(1, count));
}
