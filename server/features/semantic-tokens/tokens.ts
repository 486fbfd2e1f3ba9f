import type { RemittanceDocument } from '../../document';
import type { DocumentSpan, Span } from '../../span';
import { slotsOf } from '../../structure/lookup';
import { elementSpan, segmentId, textOf } from '../../syntax/block';
import { rangeAt } from '../../syntax/lines';
import { segmentsIn, valuesOf } from '../place/values';
import { elementRole, encoded, segmentRole, type TokenRole } from './token-roles';

/** The most tokens that are sent at once, at five integers each. */
export const maxTokens = 20_000;

/** A token. */
export interface Token extends DocumentSpan {
  readonly role: TokenRole;
}

/** The tokens of the segments in a span of the text, in order; no more than `max`, or of as many segments. */
export function tokensIn(
  document: RemittanceDocument,
  span: DocumentSpan,
  max: number,
): readonly Token[] {
  const tokens: Token[] = [];
  let segments = 0;
  for (const { block, start, index, remittance, guide } of segmentsIn(document, span)) {
    const add = ({ start: from, end }: Span, role: TokenRole) => {
      tokens.push({ start: start + from, end: start + end, role });
    };
    const id = segmentId(block, index);
    const role = segmentRole(id);
    const named = elementSpan(block, index, 0);
    if (id !== '' && named) add(named, role);
    // The loop of a segment changes its name, never what its elements are.
    const spec = guide && slotsOf(guide, id)[0]?.spec;
    if (spec && (remittance || role === 'envelope')) {
      for (const value of valuesOf(block, index, spec)) {
        add(value, elementRole(value.spec, textOf(block, value)));
      }
    }
    if (tokens.length >= max) return tokens.slice(0, max);
    // Empty segments have no tokens, and there may be millions of them.
    if (++segments >= max) break;
  }
  return tokens;
}

/** Tokens as the protocol sends them: each counted from the one before. */
export function dataOf({ sequence }: RemittanceDocument, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of tokens) {
    const { start: from, end: to } = rangeAt(sequence, token);
    // A stray line break runs through the token, and editors want tokens of one line.
    if (to.line !== from.line) continue;
    const { type, modifiers } = encoded(token.role);
    const sameLine = from.line === line;
    data.push(from.line - line, sameLine ? from.character - character : from.character);
    data.push(to.character - from.character, type, modifiers);
    ({ line, character } = from);
  }
  return data;
}
