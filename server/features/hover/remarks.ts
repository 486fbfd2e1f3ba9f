import { findRemarkCode, type RemarkCode } from '../../codes/remark-codes';
import { placeText } from '../../place';
import type { ClaimPlace } from '../../remit/claim-place';
import { isDenial } from '../../remit/denial';
import { specAt } from '../place/spec-at';
import { linesOf } from '../words/words';
import type { HoverPart } from './part';

/** What a remark code asks for, and the reasons it is read with. */
export const remarks: HoverPart = (_context, place) => {
  if (specAt(place)?.element?.list !== 'remark-code') return undefined;
  const known = findRemarkCode(placeText(place));
  if (!known || !place.inClaim) return undefined;
  if (known.alert) return 'An alert: it only informs, and explains no reason code.';
  const read = readWith(place.inClaim);
  return linesOf(
    `*Next:* ${hints[known.hint]}`,
    known.retired ? `Out of use${known.to ? ` since ${known.to}` : ''}.` : undefined,
    read.length > 0 ? `*Read with:* ${read.join('; ')}` : undefined,
  );
};

const hints: Readonly<Record<RemarkCode['hint'], string>> = {
  appeal: 'appeal, if you disagree and have the proof.',
  coding: 'check the codes against the record and send a corrected claim.',
  documentation: 'send the documents it names.',
  information: 'complete or correct what it names and send the claim again.',
  none: 'it states a rule that sending more will not change; settle by group code.',
  notice: 'nothing to do; know it for the next time.',
  'other payer': 'turn to the other payer.',
  patient: 'it concerns what the patient is told, owes or gets back.',
  payment: 'nothing to do; it explains how the amount came about.',
  'provider enrollment': "mend the provider's enrollment or identifiers with the payer.",
  resubmit: 'send the claim again as it says.',
};

/** The denials and open reasons of the line, or of a claim and those of its lines without remarks. */
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
