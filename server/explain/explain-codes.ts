import { groupCodes } from '../codes/group-codes';
import { reasonCodes } from '../codes/reason-codes';
import { explainAdjustment } from './adjustment';
import { explainAnywhere, explainElement, explainProviderAdjustment } from './element';
import type { Explanation } from './explanation';

/**
 * Explains codes of one adjustment read together (`CO16 N265`), a provider adjustment (`PLB:WO`), an
 * element and its value (`CLP02=22`), or one code alone; `undefined` if nothing is known of them.
 */
export function explainCodes(words: readonly string[]): Explanation | undefined {
  const upper = words.map((word) => word.toUpperCase());
  const [, provider] = /^PLB[:\s*](\w+)$/.exec(upper.join(' ')) ?? [];
  if (provider !== undefined) return explainProviderAdjustment(provider);
  const codes = readAdjustment(upper);
  if (codes) return explainAdjustment(codes);
  const [, element, value] = /^([A-Z]\w{1,2}\d\d(?:-\d+)?)(?:=(.*))?$/.exec(upper.join(' ')) ?? [];
  if (element !== undefined) return explainElement(element, value);
  return upper.length === 1 ? explainAnywhere(upper[0] ?? '') : undefined;
}

/** A group, and maybe a reason that need not be in the list: a payer may be ahead of it. */
const grouped = new RegExp(
  `^(${groupCodes.entries.map(({ code }) => code).join('|')})([A-Z]?\\d{1,3})?$`,
);

/** Group, reason, and remarks in any spelling: `CO16`, `CO 16`, `CO-16`, `16`, `N265`, `CAS*CO*16`. */
function readAdjustment(words: readonly string[]) {
  const parts = words.flatMap((word) => word.split(/[\s*:,/-]+/)).filter((one) => one !== 'CAS');
  let group = '';
  let reason = '';
  const remarks: string[] = [];
  for (const part of parts) {
    const [, ownGroup = '', ownReason = ''] = grouped.exec(part) ?? [];
    if (ownGroup !== '' && group === '') {
      if (ownReason !== '' && reason !== '') return undefined;
      group = ownGroup;
      reason ||= ownReason;
    } else if (reason === '' && reasonCodes.entries.some(({ code }) => code === part)) {
      reason = part;
    } else if (group !== '' && reason === '' && /^[A-Z]?\d{1,3}$/.test(part)) {
      reason = part;
    } else if (/^(?:MA?|N)\d+$/.test(part)) {
      remarks.push(part);
    } else return undefined;
  }
  if (group === '' && reason === '' && remarks.length === 0) return undefined;
  return { group, reason, remarks };
}
