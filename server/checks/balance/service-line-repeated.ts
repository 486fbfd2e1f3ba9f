import type { ServiceLine } from '../../remit/claim';
import { textOf } from '../../syntax/block';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * A service line that appears more than once in a claim with the same line item control number
 * (REF*6R), procedure, date, charge, and payment. Lines that were split or unbundled share only the
 * number.
 *
 * ## Why it matters
 * One number is one billed line. If it is posted twice, it is paid twice on the account.
 *
 * ## Example
 * Two times `SVC*HC:G0463*100*80~DTM*472*20250310~REF*6R*1~` in one claim.
 *
 * ## Fix
 * Check whether the claim balances with both lines, and contact the payer.
 *
 * ## Source
 * 005010X221A1, REF*6R; practice of clearinghouses.
 */
export const serviceLineRepeated: ClaimCheck = {
  id: 'service-line-repeated',
  title: 'Service line appears twice in a claim',
  severity: 'warning',
  tags: ['balance'],
  scope: 'claim',
  needs: 'lines',
  run({ block, lines }, report) {
    // In almost every claim the numbers are unique, and there is nothing to compare.
    if (areDifferent(lines.map(numberOf))) return;
    const byNumber = new Map<string, ServiceLine[]>();
    for (const line of lines) {
      const number = numberOf(line);
      if (number === undefined) continue;
      const before = byNumber.get(number);
      if (!before) {
        byNumber.set(number, [line]);
        continue;
      }
      const key = textOf(block, line.span) + datesOf(line);
      const twin = before.find((other) => textOf(block, other.span) + datesOf(other) === key);
      before.push(line);
      if (!twin) continue;
      report({
        span: line.span,
        message:
          'Service line appears twice in this claim: same line item control number, procedure, date, ' +
          'and amounts. Check whether the claim balances with both, and contact the payer.',
        related: [{ span: twin.span, message: 'First occurrence' }],
      });
    }
  },
};

/** Compares a few pairwise, which is faster than building a set. */
function areDifferent(numbers: readonly (string | undefined)[]): boolean {
  if (numbers.length > 10) return new Set(numbers).size === numbers.length;
  for (let i = 1; i < numbers.length; i++) {
    for (let before = 0; before < i; before++) if (numbers[before] === numbers[i]) return false;
  }
  return true;
}

function numberOf({ references }: ServiceLine): string | undefined {
  return references.find(({ qualifier }) => qualifier?.value === '6R')?.value?.value;
}

function datesOf({ dates }: ServiceLine): string {
  return dates.map(({ qualifier, date }) => `${qualifier?.value}${date?.value}`).join();
}
