import { escapeMarkdown } from '../../markdown';
import { type Claim, reversal } from '../../remit/claim';
import { isForwarded } from '../../remit/crossover';
import type { Amount } from '../../remit/field';
import {
  absolute,
  equals,
  formatMoney,
  isNegative,
  isZero,
  type Money,
  zero,
} from '../../remit/money';
import { qmbRemark } from '../../remit/qmb';
import { forwardedWords } from '../../report/claims/forwarded';
import { linesOf } from '../words/markdown';

/**
 * What the patient owes, and why not to bill it yet, or ever: another payer has the claim, or the
 * patient is protected. `fromGroup` is the sum of group PR, `stated` is CLP05.
 */
export function patientOwes(
  claim: Claim,
  fromGroup: Money = zero,
  stated?: Amount,
): string | undefined {
  const amount = stated?.value ?? fromGroup;
  const words = isNegative(amount) ? reversedWords(amount) : owedWords(claim, amount);
  const differs = stated?.value !== undefined && !equals(stated.value, fromGroup);
  const said = [
    differs
      ? `CLP05 states patient responsibility of ${formatMoney(amount)}, but the PR adjustments add up ` +
        `to ${formatMoney(fromGroup)}.`
      : undefined,
    words,
  ];
  return said.some((line) => line !== undefined) ? linesOf(...said) : undefined;
}

function reversedWords(amount: Money): string {
  return `Patient responsibility of ${formatMoney(absolute(amount))} is reversed.`;
}

function owedWords(claim: Claim, amount: Money): string | undefined {
  const forwarded = claim.status?.value !== reversal && isForwarded(claim);
  const where = escapeMarkdown(forwardedWords(claim));
  const protectedBy = qmbRemark(claim);
  if (isZero(amount)) {
    return forwarded ? `Claim ${where}: do not bill the next payer.` : undefined;
  }
  const responsibility = `**Patient responsibility ${formatMoney(amount)}`;
  const qmb = `(Medicaid or QMB, ${escapeMarkdown(protectedBy?.value ?? '')})`;
  if (forwarded && protectedBy) {
    return `${responsibility}, ${where}:** do not bill the patient, now or later ${qmb}.`;
  }
  if (forwarded) return `${responsibility}, ${where}:** do not bill the patient yet.`;
  if (protectedBy) {
    return `${responsibility}:** do not bill the patient ${qmb}. Bill the next payer, if there is one.`;
  }
  return `The patient owes ${formatMoney(amount)}.`;
}
