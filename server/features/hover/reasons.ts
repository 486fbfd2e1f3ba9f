import { findCode } from '../../codes';
import type { ReasonCode, ReasonKind } from '../../codes/reason-codes';
import type { RemarkCode } from '../../codes/remark-codes';
import { escapeMarkdown } from '../../markdown';
import type { Adjustment, Remark } from '../../remit/claim';
import type { ClaimPart } from '../../remit/claim-part';
import { leavesOpen } from '../../remit/denial';
import { formatDate } from '../../remit/format';
import { formatMoney, isNegative } from '../../remit/money';
import { capital } from '../words/english';
import { linesOf } from '../words/markdown';
import { reasonKinds } from '../words/reason-kinds';
import { askedAdjustments, type HoverPart } from './part';
import { speaksOfSequestration } from './sequestration';

/** Group, reason and remark codes of an adjustment read together: "CO 16 + N265". */
export const reasons: HoverPart = (_context, place) => {
  const { inClaim } = place;
  if (!inClaim || speaksOfSequestration(place)) return undefined;
  const asked = askedAdjustments(place);
  const [only, ...others] = asked;
  if (others.length > 0) return asked.map(listed).join('\n');
  return only && explained(inClaim, only);
};

function listed({ reason, entry, amount }: Adjustment): string {
  const meaning = entry
    ? `${entry.gist} (${reasonKinds[entry.kind]})`
    : 'not in the reason code list';
  return `- ${escapeMarkdown(reason?.value ?? 'no reason code')} · ${money(amount)} · ${meaning}`;
}

function explained(
  at: ClaimPart,
  { group, reason, entry: known, amount }: Adjustment,
): string | undefined {
  const code = reason?.value ?? '';
  if (!known) return undefined;
  const needsRemark = known.remarkRequired === true || leavesOpen(known);
  const remarks = needsRemark ? remarksOf(at).flatMap(explaining) : [];
  const title = [[group?.value, code].join(' ').trim(), ...remarks.map((one) => one.code)];
  const negative = amount?.value !== undefined && isNegative(amount.value);
  return linesOf(
    `**${escapeMarkdown(title.join(' + '))}** · ${reasonKinds[known.kind]} · ${money(amount)}`,
    [known, ...remarks].map(({ gist }) => `${capital(gist)}.`).join(' '),
    negative ? 'Negative: adds to the payment, or reverses an earlier reduction.' : undefined,
    misplaced(known, group?.value),
    known.remarkRequired && remarks.length === 0 ? missingRemark : undefined,
    `*Who is responsible:* ${responsible(group?.value ?? '', known)}.`,
    `*Next:* ${known.next}`,
    ...remarks.flatMap(asking),
  );
}

const missingRemark =
  'This code needs a remark code that explains it, and there is none: contact the payer.';

/** The remark codes that explain the reasons: the line's own, or else those of its claim. */
function remarksOf({ claim, owner }: ClaimPart): readonly Remark[] {
  return owner.remarks.length > 0 ? owner.remarks : claim.remarks;
}

/** A remark that is more than an alert. */
function explaining({ entry }: Remark): RemarkCode[] {
  return entry && !entry.alert ? [entry] : [];
}

/** What a remark code asks for itself. */
function asking({ code, next }: RemarkCode): string[] {
  return next ? [`*${code}:* ${next}`] : [];
}

function misplaced({ retired, to, successors, groups }: ReasonCode, group: string | undefined) {
  if (retired) {
    const since = to ? ` on ${formatDate(to)}` : '';
    return `Retired${since}${successors ? `; now ${successors.join(', ')}` : ''}.`;
  }
  const fits = !groups || groups.some((one) => one === group);
  return fits ? undefined : `Valid only with group ${groups.join(' or ')}.`;
}

/**
 * `CO – Contractual Obligation: the patient does not owe it`. Next to a denial that is not the end:
 * the amount stays open until it is worked.
 */
function responsible(group: string, { kind }: ReasonCode): string {
  const known = findCode('group-code', group);
  const open = group === 'CO' || group === 'PI' ? openWords.get(kind) : undefined;
  return known
    ? [`${group} – ${known.gist}`, open].filter(Boolean).join('. ')
    : 'unknown group code';
}

/** Kinds of reasons whose amount is not a write-off yet, although the patient does not owe it. */
const openWords: ReadonlyMap<ReasonKind, string> = new Map([
  ['denial', 'Open until worked; a write-off only if the denial is final'],
  ['bundled', 'Open until worked; a write-off unless it is separately payable'],
  ['pending', 'Open until the payer decides; not a write-off yet'],
  ['withheld', 'Not a write-off: it may be paid later'],
  ['paid to another', 'Not a write-off: collect from whom the payer paid'],
]);

function money(amount: Adjustment['amount']): string {
  return amount?.value === undefined ? 'no amount' : formatMoney(amount.value);
}
