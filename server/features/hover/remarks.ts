import { findRemarkCode } from '../../codes/remark-codes';
import { elementTextOf } from '../../located-element';
import { escapeMarkdown } from '../../markdown';
import type { ClaimPart } from '../../remit/claim-part';
import { isDenial, isPending } from '../../remit/denial';
import { formatDate } from '../../remit/format';
import { specAt } from '../place/spec-at';
import { linesOf } from '../words/markdown';
import type { HoverPart } from './part';

/** What a remark code asks for, and the reason codes it explains. */
export const remarks: HoverPart = ({ document }, place) => {
  if (specAt(document, place)?.element?.list !== 'remark-code') return undefined;
  const known = findRemarkCode(elementTextOf(place));
  if (!known || !place.inClaim) return undefined;
  const retired = known.retired
    ? `Retired${known.to ? ` on ${formatDate(known.to)}` : ''}.`
    : undefined;
  if (known.alert) {
    return known.next
      ? linesOf('Alert: it explains no adjustment.', `*Next:* ${known.next}`, retired)
      : linesOf('Alert: informational only. It explains no adjustment.', retired);
  }
  const read = readWith(place.inClaim);
  return linesOf(
    known.next && `*Next:* ${known.next}`,
    retired,
    ...read.map((reason) => `*Read with* ${reason}`),
  );
};

/** Denials and open reasons of the line, or of the claim and those of its lines without remarks. */
function readWith({ claim, owner }: ClaimPart): string[] {
  const lines = owner === claim ? claim.lines.filter((line) => line.remarks.length === 0) : [];
  const adjustments = [owner, ...lines].flatMap((one) => one.adjustments);
  const read = adjustments.flatMap((adjustment) => {
    const { group, entry } = adjustment;
    const open = isDenial(adjustment) || isPending(adjustment) || entry?.remarkRequired;
    return entry && open
      ? [`${`${escapeMarkdown(group?.value ?? '')} ${entry.code}`.trim()}: ${entry.next}`]
      : [];
  });
  return [...new Set(read)];
}
