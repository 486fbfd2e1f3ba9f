import type { Claim } from '../../remit/claim';
import { sequestrationCode } from '../../remit/sequestration-code';
import { judgedReductions } from '../../sequestration/judge';
import { kindOf, payerOf } from '../../sequestration/medicare';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Sequestration (CARC 253) of an inpatient Medicare claim on a service line, or of any other
 * Medicare claim on the claim itself. Not reported if the claim has no lines, if its kind is
 * unknown, or for home health and hospice.
 *
 * ## Why it matters
 * The next payer expects the reduction on the level where Medicare applied it.
 *
 * ## Example
 * `CLP*A1*1*120*117.6**MB*X1*11*1~CAS*CO*253*2.4~SVC*HC:G0181*120*120~`
 *
 * ## Fix
 * None needed to post it. Forward it to the next payer on the level where it is.
 *
 * ## Source
 * First Coast on sequestration. It is practice, not a rule of the guide, so this is a hint.
 */
export const sequestrationLevel: ClaimCheck = {
  id: 'sequestration-level',
  title: 'Sequestration is on an unusual level',
  severity: 'hint',
  tags: ['sequestration'],
  scope: 'claim',
  needs: 'sequestration',
  run(claim, report, { options }) {
    const [first] = judgedReductions(claim, options.sequestration);
    const reason = first?.reduction.amounts.find(
      (one) => one.reason?.value === sequestrationCode,
    )?.reason;
    if (!first || !reason || first.verdict.kind === 'twice' || claim.lines.length === 0) return;
    if (payerOf(claim.filing?.value) !== 'medicare') return;
    const kind = kindOf(claim);
    if (isHomeOrHospice(claim)) return;
    if (
      kind === 'institutional' ||
      (kind === 'inpatient') === (first.reduction.line === undefined)
    ) {
      return;
    }
    report({
      span: reason,
      message:
        kind === 'inpatient'
          ? '253 is on a service line, but Medicare reduces a Part A claim as a whole. Post it as is.'
          : `253 is on the claim, but Medicare reduces ${names[kind]} claim by line. Post it as is.`,
    });
  },
};

const names = { outpatient: 'an outpatient', professional: 'a professional' } as const;

/** Home health (32, 33, 34) and hospice (81, 82), for which no level is published. */
function isHomeOrHospice({ facility }: Claim): boolean {
  return /^(?:3[234]|8[12])/.test(facility?.value ?? '');
}
