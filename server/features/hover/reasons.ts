import { findCode } from '../../codes';
import type { ReasonCode } from '../../codes/reason-codes';
import type { RemarkCode } from '../../codes/remark-codes';
import type { Adjustment, Remark } from '../../remit/claim';
import type { ClaimPlace } from '../../remit/claim-place';
import { formatMoney, isNegative } from '../../remit/money';
import { capital, linesOf } from '../words/words';
import { askedAdjustments, type HoverPart } from './part';
import { kinds } from './reason-kinds';
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
  const said = entry ? `${entry.gist} (${kinds[entry.kind]})` : 'not on the list of reason codes';
  return `- ${reason?.value ?? 'no reason'} · ${money(amount)} · ${said}`;
}

function explained(
  at: ClaimPlace,
  { group, reason, entry: known, amount }: Adjustment,
): string | undefined {
  const code = reason?.value ?? '';
  if (!known) return undefined;
  const remarks = needsRemark(known) ? remarksOf(at).flatMap(told) : [];
  const title = [[group?.value, code].join(' ').trim(), ...remarks.map((one) => one.code)];
  const negative = amount?.value !== undefined && isNegative(amount.value);
  return linesOf(
    `**${title.join(' + ')}** · ${kinds[known.kind]} · ${money(amount)}`,
    [known, ...remarks].map(({ gist }) => `${capital(gist)}.`).join(' '),
    negative ? 'Negative: it adds to the payment, or takes an earlier cut back.' : undefined,
    misplaced(known, group?.value),
    known.remarkRequired && remarks.length === 0 ? missingRemark : undefined,
    `*Whose money:* ${findCode('group-code', group?.value ?? '')?.gist ?? 'unknown group code'}.`,
    `*Next:* ${known.next}`,
  );
}

const missingRemark =
  'It says too little alone, and no remark code that explains it stands here: ask the payer.';

/** Reasons that leave open what is wrong; a fee cut or a deductible needs no remark to be read. */
function needsRemark({ kind, remarkRequired }: ReasonCode): boolean {
  return remarkRequired === true || kind === 'denial' || kind === 'pending';
}

/** The remark codes that reasons are read with: the line's own or else those of its claim. */
function remarksOf({ claim, owner }: ClaimPlace): readonly Remark[] {
  return owner.remarks.length > 0 ? owner.remarks : claim.remarks;
}

/** A remark that is more than an alert. */
function told({ entry }: Remark): RemarkCode[] {
  return entry && !entry.alert ? [entry] : [];
}

function misplaced({ retired, to, successors, groups }: ReasonCode, group: string | undefined) {
  if (retired) {
    const since = to ? ` since ${to}` : '';
    return `Out of use${since}${successors ? `; today: ${successors.join(', ')}` : ''}.`;
  }
  const fits = !groups || groups.some((one) => one === group);
  return fits ? undefined : `The list wants it under ${groups.join(' or ')} only.`;
}

function money(amount: Adjustment['amount']): string {
  return amount?.value === undefined ? 'no amount' : formatMoney(amount.value);
}
