import type { ReasonCode } from '../../codes/reason-codes';
import {
  type Adjustment,
  allAdjustments,
  type Claim,
  type Remark,
  reversal,
} from '../../remit/claim';
import { isDenial } from '../../remit/denial';
import { formatMoney, zero } from '../../remit/money';
import { sequestrationCode } from '../../remit/sequestration-code';
import { totalOf } from '../../sequestration/figures';
import { sequestrationOf } from '../../sequestration/judge';
import { kindOf } from '../../sequestration/medicare';
import { codeOf } from '../../sequestration/words';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Denials on a claim that also has sequestration (CARC 253), reported once per group and reason
 * code with its next step. Other adjustments (fee reduction, deductible, coinsurance, another
 * payer's payment, MIPS, and so on) are not denials.
 *
 * ## Why it matters
 * 253 is often mistaken for a denial because it appears next to one. It explains no unpaid charge:
 * it reduces a payment. Work the denial instead.
 *
 * ## Example
 * One line with `CAS*CO*45*50**253*2.4~`, another with `CAS*CO*50*140~`
 *
 * ## Fix
 * Take the next step that the finding names.
 *
 * ## Source
 * CARC list; which codes are denials is this project's own classification.
 */
export const denialBesideSequestration: ClaimCheck = {
  id: 'denial-beside-sequestration',
  title: 'Denial on a claim with sequestration',
  severity: 'information',
  tags: ['sequestration', 'codes'],
  scope: 'claim',
  needs: 'denial',
  run(claim, report, { options }) {
    if (
      claim.status?.value === reversal ||
      sequestrationOf(claim, options.sequestration).length === 0
    ) {
      return;
    }
    if (!allAdjustments(claim).some(isDenial)) return;
    const denials = denialsOf(claim);
    for (const [i, { name, code, all, remarks, reduction }] of denials.entries()) {
      const [first, ...others] = all as [Adjustment, ...Adjustment[]];
      const count = denials.length > 1 ? `Denial ${i + 1} of ${denials.length}` : 'Denial';
      const sum = formatMoney(totalOf(all.map(({ amount }) => amount?.value ?? zero)));
      const times = others.length > 0 ? ` on ${all.length} lines` : '';
      report({
        span: first.span,
        message:
          `${count} on a claim with 253, which is not the reason: ${name} of ${sum}${times}, ` +
          `${code.gist}${remarks}. Next: ${code.next}`,
        related: [
          ...(reduction
            ? [{ span: reduction.span, message: '253: sequestration, not a denial' }]
            : []),
          ...others.map(({ span }) => ({ span, message: `${name}` })),
        ],
      });
    }
  },
};

interface Denial {
  readonly name: string;
  readonly code: ReasonCode;
  readonly all: Adjustment[];
  /** The remark codes that explain the first of them. */
  readonly remarks: string;
  /** The 253 next to the first of them. */
  readonly reduction: Adjustment | undefined;
}

/** The denials of a claim, one entry per group and reason code, in the order of the text. */
function denialsOf(claim: Claim): readonly Denial[] {
  const denials = new Map<string, Denial>();
  const places = [claim, ...claim.lines];
  const anyReduction = places.flatMap(({ adjustments }) => adjustments).find(isSequestration);
  for (const { adjustments, remarks } of places) {
    for (const adjustment of adjustments) {
      const code = adjustment.entry;
      if (!code || !isDenial(adjustment)) continue;
      // Hospital payment systems package lines by design: no modifier changes that.
      if (code.code === '97' && kindOf(claim) !== 'professional') continue;
      const name = codeOf(adjustment);
      const known = denials.get(name);
      if (known) known.all.push(adjustment);
      else {
        const reduction =
          adjustments.find(isSequestration) ??
          claim.adjustments.find(isSequestration) ??
          anyReduction;
        denials.set(name, {
          name,
          code,
          all: [adjustment],
          remarks: remarkWords(remarks),
          reduction,
        });
      }
    }
  }
  return [...denials.values()];
}

function isSequestration({ reason }: Adjustment): boolean {
  return reason?.value === sequestrationCode;
}

/** What the remark codes of a denial add to it; alerts add nothing. */
function remarkWords(remarks: readonly Remark[]): string {
  const explaining = remarks.flatMap(({ entry }) =>
    entry && !entry.alert ? [`${entry.code}: ${entry.gist}`] : [],
  );
  return explaining.length > 0 ? ` (${explaining.join('; ')})` : '';
}
