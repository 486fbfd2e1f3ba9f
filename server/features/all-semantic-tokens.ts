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
import { dataOf, maxTokens, tokensIn } from './semantic-tokens/tokens';

/** Colors for a whole text; a large one is colored only where it is on the screen. */
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
    const tokens = segments < maxTokens ? tokensIn(document, whole, maxTokens) : [];
    if (segments < maxTokens && tokens.length < maxTokens) {
      return { data: dataOf(document, tokens) };
    }
    // An empty result would mean no colors: VS Code would then not request parts of the file.
    return client.textDocument?.semanticTokens?.serverCancelSupport
      ? new ResponseError<void>(LSPErrorCodes.ServerCancelled, 'Too large: request ranges instead.')
      : null;
  },
});
