import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionRequest,
} from 'vscode-languageserver';
import type { RemittanceDocument } from '../document';
import { type Block, segmentSpan } from '../syntax/block';
import { type Cursor, cursorAt } from './completion/cursor';
import { followingSegments, segmentItems } from './completion/segments';
import { snippetItems } from './completion/snippets';
import { valueItems } from './completion/values';
import { offsetOf, rangeOf } from './editor/position';
import { type FeatureContext, feature } from './feature';

/** Delimiters that real files use, so that a list opens after any of them. */
const delimiters = [
  '*',
  ':',
  '~',
  '|',
  '>',
  '^',
  '+',
  "'",
  '\n',
  '\u001c',
  '\u001d',
  '\u001e',
  '\u001f',
];

/** What may be typed at the cursor: segments of the guide, codes with their meaning. */
export const completion = feature<CompletionParams, CompletionItem[] | CompletionList | null>({
  name: 'completion',
  capability: { completionProvider: { triggerCharacters: delimiters } },
  request: CompletionRequest.type,
  empty: [],
  answer(context, { position }) {
    const { document } = context;
    const cursor = cursorAt(document, offsetOf(document, position));
    if (!cursor) return [];
    const items =
      cursor.kind === 'value' ? valueItems(context, cursor.place) : idItems(context, cursor);
    const range = rangeOf(document, cursor.kind === 'value' ? cursor.value : cursor.typed);
    return items.map(({ insertText, ...item }) => ({
      ...item,
      textEdit: { range, newText: insertText ?? item.label },
    }));
  },
});

function idItems(
  { document, client }: FeatureContext,
  cursor: Extract<Cursor, { kind: 'segment id' }>,
): CompletionItem[] {
  const following = followingSegments(document, cursor);
  const items = segmentItems(following, cursor);
  if (!client.textDocument?.completion?.completionItem?.snippetSupport) return items;
  const lineBreak = firstSpacing(document);
  return [...items, ...snippetItems(following, cursor.delimiters, lineBreak)];
}

/** The line break after the first segment of a text; none if the next segment follows directly. */
function firstSpacing({ sequence }: RemittanceDocument): string {
  const block: Block | undefined = sequence.blocks.find(({ segments }) => segments > 0);
  if (!block) return '\n';
  const { end } = segmentSpan(block, 0);
  const next = block.segments > 1 ? segmentSpan(block, 1).start : block.length;
  const spacing = block.tokens.text.slice(block.offset + end + 1, block.offset + next);
  return /\r\n|\r|\n/.exec(spacing)?.[0] ?? (next === end + 1 ? '' : '\n');
}
