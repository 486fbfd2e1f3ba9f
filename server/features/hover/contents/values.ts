import { findCode } from '../../../codes';
import type { LocatedElement } from '../../../located-element';
import { escapeMarkdown } from '../../../markdown';
import { elementText } from '../../../syntax/block';
import { capital } from '../../words/english';

/** An element of the segment at a place, safe for Markdown; empty where it is absent. */
export function valueAt({ block, index }: LocatedElement, n: number): string {
  return escapeMarkdown(elementText(block, index, n).trim());
}

/** What a code of the segment at a place says; the code itself where its list does not hold it. */
export function gistAt(place: LocatedElement, n: number, list: string): string {
  const code = elementText(place.block, place.index, n).trim();
  return findCode(list, code)?.gist ?? escapeMarkdown(code);
}

/** `NPI` of `national provider identifier (NPI)`; without what is in parentheses otherwise. */
export function shortly(gist: string): string {
  return /\(([A-Z]+)\)$/.exec(gist)?.[1] ?? gist.replace(/ \(.*\)$/, '');
}

/** `WO Overpayment recovery`: a reason of a PLB with its meaning, to the sign that it usually has. */
export function adjustmentReason(code: string): string {
  const gist = findCode('provider-adjustment-reason', code)?.gist.split(/[:,]/)[0];
  return `${escapeMarkdown(code)} ${gist ? capital(gist) : '(unknown reason)'}`.trim();
}
