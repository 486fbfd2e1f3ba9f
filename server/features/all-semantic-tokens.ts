import {
  LSPErrorCodes,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensParams,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { segmentCount } from '../document';
import { textLength } from '../syntax/sequence';
import { feature } from './feature';
import { dataOf, mostTokens, tokensIn } from './semantic-tokens/tokens';

/** Colour for a whole text; a large one is coloured by the part on the screen alone. */
export const allSemanticTokens = feature<
  SemanticTokensParams,
  SemanticTokens | ResponseError | null
>({
  name: 'all-semantic-tokens',
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
