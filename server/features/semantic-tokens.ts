import {
  LSPErrorCodes,
  type Range,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { type RemittanceDocument, segmentCount } from '../document';
import type { Span } from '../span';
import { specsOf } from '../structure/lookup';
import { elementSpan, segmentId, textOf } from '../syntax/block';
import { lineColumnAt } from '../syntax/lines';
import { textLength } from '../syntax/sequence';
import { feature } from './feature';
import { offsetOf, spanOf } from './position';
import {
  elementRole,
  encoded,
  segmentRole,
  type TokenRole,
  tokenModifiers,
  tokenTypes,
} from './token-roles';
import { segmentsIn, valuesOf } from './values';

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
    const tokens = tokensIn(document, spanOf(document, range), mostTokens - 1);
    return { data: dataOf(document, [...lineBeginning(document, range, tokens), ...tokens]) };
  },
});

/**
 * The first token of the line, where the wanted range begins further on. VS Code keeps what it got
 * for several parts of a line as several pieces and draws the first piece alone, so that a long
 * line would lose its colour on scrolling; an answer that begins with the line replaces them all.
 */
function lineBeginning(
  document: RemittanceDocument,
  { start }: Range,
  [first]: readonly Token[],
): readonly Token[] {
  if (start.character === 0 || !first) return [];
  const line = offsetOf(document, { line: start.line, character: 0 });
  const [token] = tokensIn(document, { start: line, end: first.start }, 1);
  return token && token.start >= line && token.start < first.start ? [token] : [];
}

/** Colour for a whole text; a large one is coloured by the part on the screen alone. */
export const allSemanticTokens = feature<
  SemanticTokensParams,
  SemanticTokens | ResponseError | null
>({
  name: 'semantic tokens of a whole file',
  capability: {},
  request: SemanticTokensRequest.type,
  empty: null,
  answer({ document, client }) {
    const { sequence } = document;
    const segments = segmentCount(document, 0, sequence.blocks.length);
    const whole = { start: 0, end: textLength(sequence) };
    const tokens = segments < mostTokens ? tokensIn(document, whole, mostTokens) : [];
    if (segments < mostTokens && tokens.length < mostTokens) {
      return { data: dataOf(document, tokens) };
    }
    // No tokens would mean no colour: VS Code then asks for no part of the file any more.
    return client.textDocument?.semanticTokens?.serverCancelSupport
      ? new ResponseError<void>(LSPErrorCodes.ServerCancelled, 'Too large: ask for ranges.')
      : null;
  },
});

/** A token; its span counts from the start of the text. */
interface Token extends Span {
  readonly role: TokenRole;
}

function tokensIn(document: RemittanceDocument, span: Span, most: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const { block, start, index, remittance } of segmentsIn(document, span)) {
    const add = ({ start: from, end }: Span, role: TokenRole) => {
      tokens.push({ start: start + from, end: start + end, role });
    };
    const id = segmentId(block, index);
    const role = segmentRole(id);
    const named = elementSpan(block, index, 0);
    if (id !== '' && named) add(named, role);
    // Where a segment stands changes its name, never what its elements are.
    const spec = specsOf(id)[0]?.spec;
    if (spec && (remittance || role === 'envelope')) {
      for (const value of valuesOf(block, index, spec)) {
        add(value, elementRole(value.spec, textOf(block, value)));
      }
    }
    if (tokens.length >= most) return tokens.slice(0, most);
  }
  return tokens;
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
