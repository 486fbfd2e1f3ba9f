import type { Claim } from '../../remit/claim';
import { judgedReductions } from '../../sequestration/judge';
import { kindOf, payerOf } from '../../sequestration/medicare';
import { sequestrationCode } from '../../sequestration/reduction';
import type { ClaimCheck } from '../check';

/**
 * ## What it checks
 * Medicare reports the sequestration cut (CARC 253) of an inpatient claim on the claim, and that of
 * any other claim on its service lines. Silent where a claim has no lines or its kind is not told.
 *
 * ## Why it matters
 * The next payer wants the cut on the level where it was taken.
 *
 * ## Example
 * `CLP*A1*1*120*117.6**MB*X1*11*1~CAS*CO*253*2.4~SVC*HC:G0181*120*120~`
 *
 * ## Fix
 * None is needed to post it; carry it to the next payer on the level where it stands.
 *
 * ## Source
 * The practice of the Medicare contractors, not a rule of the guide: hence a hint.
 */
export const sequestrationLevel: ClaimCheck = {
  id: 'sequestration-level',
  title: 'Sequestration is on the unusual level',
  severity: 'hint',
  tags: ['sequestration'],
  scope: 'claim',
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
          ? '253 is on a service line, but Medicare reduces a Part A claim as a whole. Post it as it is.'
          : `253 is on the claim, but Medicare reduces ${names[kind]} claim line by line. Post it as it is.`,
    });
  },
};

const names = { outpatient: 'an outpatient', professional: 'a professional' } as const;

/** Home health (32, 33, 34) and hospice (81, 82), for which no level is published. */
function isHomeOrHospice({ facility }: Claim): boolean {
  return /^(?:3[234]|8[12])/.test(facility?.value ?? '');
}
