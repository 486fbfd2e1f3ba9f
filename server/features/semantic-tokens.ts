import {
  type SemanticTokens,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { paymentAt, type RemittanceDocument } from '../document';
import { elementSpec, specsOf } from '../guide/lookup';
import type { ElementSpec } from '../guide/spec';
import type { Span } from '../span';
import {
  type Block,
  componentSpan,
  elementCount,
  elementSpan,
  segmentAt,
  segmentId,
  segmentSpan,
  textOf,
} from '../syntax/block';
import { lineColumnAt } from '../syntax/lines';
import { blockAt, textLength } from '../syntax/sequence';
import { feature } from './feature';
import { spanOf } from './position';
import {
  elementRole,
  encoded,
  segmentRole,
  type TokenRole,
  tokenModifiers,
  tokenTypes,
} from './token-roles';

/** More tokens than this are never sent at once: five integers each. */
export const mostTokens = 20_000;

/** Colour for the part of a text that is on the screen, whatever its delimiters. */
export const semanticTokens = feature<SemanticTokensRangeParams, SemanticTokens | null>({
  name: 'semantic tokens',
  capability: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      range: true,
      full: true,
    },
  },
  request: SemanticTokensRangeRequest.type,
  empty: null,
  answer({ document }, { range }) {
    const tokens = tokensIn(document, spanOf(document, range), mostTokens);
    return { data: dataOf(document, tokens) };
  },
});

/** Colour for a whole text; a large one is coloured by the part on the screen alone. */
export const allSemanticTokens = feature<SemanticTokensParams, SemanticTokens | null>({
  name: 'semantic tokens of a whole file',
  capability: {},
  request: SemanticTokensRequest.type,
  empty: null,
  answer({ document }) {
    const { sequence } = document;
    const segments = sequence.segmentsBefore[sequence.blocks.length] as number;
    if (segments >= mostTokens) return null;
    const whole = { start: 0, end: textLength(sequence) };
    const tokens = tokensIn(document, whole, mostTokens);
    return tokens.length < mostTokens ? { data: dataOf(document, tokens) } : null;
  },
});

/** A token; its span counts from the start of the text. */
interface Token extends Span {
  readonly role: TokenRole;
}

function tokensIn(document: RemittanceDocument, span: Span, most: number): readonly Token[] {
  const { blocks, starts } = document.sequence;
  const tokens: Token[] = [];
  for (let number = blockAt(document.sequence, span.start); number < blocks.length; number++) {
    const block = blocks[number] as Block;
    const start = starts[number] as number;
    if (start >= span.end) break;
    const kind = paymentAt(document, number)?.head.kind?.value ?? '835';
    const add = ({ start: from, end }: Span, role: TokenRole) => {
      if (end > from) tokens.push({ start: start + from, end: start + end, role });
    };
    const first = segmentAt(block, Math.max(0, span.start - start)) ?? 0;
    for (let index = first; index < block.segments; index++) {
      if (start + segmentSpan(block, index).start >= span.end) break;
      if (tokens.length >= most) return tokens.slice(0, most);
      addSegment(block, index, kind, add);
    }
  }
  return tokens.slice(0, most);
}

type Add = (span: Span, role: TokenRole) => void;

function addSegment(block: Block, index: number, kind: string, add: Add): void {
  const id = segmentId(block, index);
  // Where a segment stands changes its name, never what its elements are.
  const spec = specsOf(id)[0]?.spec;
  const role = segmentRole(id);
  const explained = kind === '835' || role === 'envelope';
  if (id !== '') add(elementSpan(block, index, 0) ?? segmentSpan(block, index), role);
  if (!spec || !explained) return;
  for (let n = 1; n <= elementCount(block, index); n++) {
    const element = elementSpec(spec, n);
    if (element) addElement(block, index, n, element, add);
  }
}

function addElement(block: Block, index: number, n: number, element: ElementSpec, add: Add): void {
  const { components } = element;
  if (!components) {
    const span = elementSpan(block, index, n);
    if (span && span.end > span.start) add(span, elementRole(element, textOf(block, span)));
    return;
  }
  for (const [k, component] of components.entries()) {
    const span = componentSpan(block, index, n, k + 1);
    if (!span) return;
    add(span, elementRole(component, textOf(block, span)));
  }
}

/** Tokens as the protocol sends them: each counted from the one before. */
function dataOf({ sequence }: RemittanceDocument, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, role } of tokens) {
    const from = lineColumnAt(sequence, start);
    const to = lineColumnAt(sequence, end);
    // A segment that a line break runs through by mistake: editors want tokens of one line.
    if (to.line !== from.line) continue;
    const { type, modifiers } = encoded(role);
    const sameLine = from.line === line;
    data.push(from.line - line, sameLine ? from.character - character : from.character);
    data.push(to.character - from.character, type, modifiers);
    ({ line, character } = from);
  }
  return data;
}
