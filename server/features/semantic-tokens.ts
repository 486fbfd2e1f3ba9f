import {
  type Range,
  type SemanticTokens,
  type SemanticTokensRangeParams,
  SemanticTokensRangeRequest,
} from 'vscode-languageserver';
import type { RemittanceDocument } from '../document';
import { offsetOf, spanOf } from './editor/position';
import { feature } from './feature';
import { tokenModifiers, tokenTypes } from './semantic-tokens/token-roles';
import { dataOf, maxTokens, type Token, tokensIn } from './semantic-tokens/tokens';

/** Colors for the part of a text that is on the screen, whatever its delimiters. */
export const semanticTokens = feature<SemanticTokensRangeParams, SemanticTokens | null>({
  name: 'semantic-tokens',
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
    const tokens = tokensIn(document, spanOf(document, range), maxTokens - 1);
    return { data: dataOf(document, [...lineBeginning(document, range, tokens), ...tokens]) };
  },
});

/**
 * The first token of the line, if the requested range begins after it. VS Code keeps the tokens of
 * several parts of a line as several pieces and draws only the first piece, so that a long line
 * would lose its colors on scrolling; a result that begins with the line replaces them all.
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
