import { findRemarkCode, type RemarkCode } from '../../codes/remark-codes';
import { placeText } from '../../place';
import type { ClaimPlace } from '../../remit/claim-place';
import { isDenial } from '../../remit/denial';
import { specAt } from '../place/spec-at';
import { linesOf } from '../words/markdown';
import type { HoverPart } from './part';

/** What a remark code asks for, and the reason codes it explains. */
export const remarks: HoverPart = ({ document }, place) => {
  if (specAt(document, place)?.element?.list !== 'remark-code') return undefined;
  const known = findRemarkCode(placeText(place));
  if (!known || !place.inClaim) return undefined;
  if (known.alert) return 'Alert: informational only. It does not explain a reason code.';
  const read = readWith(place.inClaim);
  return linesOf(
    `*Next:* ${hints[known.hint]}`,
    known.retired ? `Retired${known.to ? ` on ${known.to}` : ''}.` : undefined,
    read.length > 0 ? `*Read with:* ${read.join('; ')}` : undefined,
  );
};

const hints: Readonly<Record<RemarkCode['hint'], string>> = {
  appeal: 'Appeal if you disagree and have documentation.',
  coding: 'Check the codes against the record and send a corrected claim.',
  documentation: 'Send the documentation it names.',
  information: 'Complete or correct what it names and resubmit the claim.',
  none: 'More information will not change this rule; settle by group code.',
  notice: 'Nothing to do; keep it in mind for next time.',
  'other payer': 'Contact the other payer.',
  patient: 'Concerns what the patient is told, owes, or gets back.',
  payment: 'Nothing to do; it explains how the amount was calculated.',
  'provider enrollment': "Correct the provider's enrollment or identifiers with the payer.",
  resubmit: 'Resubmit the claim as it says.',
};

/** Denials and open reasons of the line, or of the claim and those of its lines without remarks. */
function readWith({ claim, owner }: ClaimPlace): string[] {
  const lines = owner === claim ? claim.lines.filter((line) => line.remarks.length === 0) : [];
  const adjustments = [owner, ...lines].flatMap((one) => one.adjustments);
  const read = adjustments.flatMap((adjustment) => {
    const { group, entry } = adjustment;
    const open = entry && (isDenial(adjustment) || entry.remarkRequired);
    return open ? [`${group?.value ?? ''} ${entry.code} (${entry.gist})`.trim()] : [];
  });
  return [...new Set(read)];
}
