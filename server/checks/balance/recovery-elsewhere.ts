import { findProviderAdjustmentReason } from '../../codes/provider-adjustment-reasons';
import { formatMoney } from '../../remit/money';
import type { ProviderAdjustment } from '../../remit/provider-adjustment';
import { hashOf, hashOfNothing, hashWith } from '../../remit/repeated';
import type { ClaimSummary } from '../../remit/summary';
import { inBlock, type PaymentCheck } from '../check';
import type { ClaimList } from '../context';

/**
 * ## What it checks
 * A provider adjustment that moves money of claims, such as an overpayment recovery (WO), and
 * refers to a claim that is not in this payment. Off by default, since most rightly refer to an
 * earlier remittance.
 *
 * ## Why it matters
 * Whoever posts the money has to find that claim, and it is not here.
 *
 * ## Example
 * `PLB*1234567893*20251231*WO:HM2025071144*125.5~` where no claim has this payer claim number.
 *
 * ## Fix
 * Look for the number in earlier remittances.
 *
 * ## Source
 * 005010X221A1, PLB03-2.
 */
export const recoveryElsewhere: PaymentCheck = {
  id: 'recovery-elsewhere',
  title: 'Recovery refers to a claim of another payment',
  severity: 'off',
  tags: ['balance'],
  scope: 'payment',
  comparesClaims: true,
  run({ adjustments, claims }, report) {
    const referring = adjustments.filter(
      ({ reason, reference }) =>
        reference && findProviderAdjustmentReason(reason?.value ?? '')?.money === 'claims',
    );
    if (referring.length === 0) return;
    const here = claimsHere(referring, claims);
    for (const { block, span, reason, reference, amount } of referring) {
      if (!reason || !reference || amount?.value === undefined || here.has(reference.value))
        continue;
      report({
        span: inBlock(block, span),
        message:
          `Provider adjustment ${reason.value} of ${formatMoney(amount.value)} is for a claim that ` +
          'is not in this payment. Look for its number in earlier remittances.',
      });
    }
  },
};

/**
 * The references that contain the account number or payer claim number of a claim. Both may be very
 * many, so the parts of the references are looked up among the numbers.
 */
function claimsHere(
  referring: readonly ProviderAdjustment[],
  claims: ClaimList,
): ReadonlySet<string> {
  const hashes = new Set<number>();
  for (const claim of claims) for (const number of numbersOf(claim)) hashes.add(hashOf(number));
  // What has the hash of a number may be the number.
  const likely = new Map<string, Set<string>>();
  for (const { value } of referring.flatMap(({ reference }) => reference ?? [])) {
    for (const part of partsAmong(hashes, value)) {
      const before = likely.get(part);
      if (before) before.add(value);
      else likely.set(part, new Set([value]));
    }
  }
  const here = new Set<string>();
  for (const claim of claims) {
    for (const number of numbersOf(claim)) {
      for (const reference of likely.get(number) ?? []) here.add(reference);
      likely.delete(number);
    }
  }
  return here;
}

/** The guide allows 38 and 50 characters; what is longer is not a number that a reference contains. */
const maxNumber = 80;

function numbersOf({ account, control }: ClaimSummary): readonly string[] {
  const numbers = [account?.value ?? '', control?.value ?? ''];
  return numbers.filter(({ length }) => length > 0 && length <= maxNumber);
}

/** The parts of a text whose hash is one of these. */
function* partsAmong(hashes: ReadonlySet<number>, text: string): Iterable<string> {
  for (let start = 0; start < text.length; start++) {
    let hash = hashOfNothing;
    for (let end = start; end < Math.min(text.length, start + maxNumber); end++) {
      hash = hashWith(hash, text.charCodeAt(end));
      if (hashes.has(hash)) yield text.slice(start, end + 1);
    }
  }
}
