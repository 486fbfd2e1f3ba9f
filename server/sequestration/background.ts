import { reversal } from '../remit/claim';
import { formatDate, formatRate } from '../remit/format';
import { add, formatMoney, isZero, type Money, zero } from '../remit/money';
import { sumAdjustments } from '../remit/summary';
import { type CrossCheck, crossCheckOf, isPatientResponsibility } from './allowed';
import { decidingDates } from './dates';
import type { Figures } from './figures';
import type { Payer } from './medicare';
import { ratesCheckedOn } from './rates';
import type { Reduction } from './reduction';
import type { Verdict } from './verdict';
import { codeOf, dateWords, minus, nameOf, periodWords } from './words';

interface Background {
  readonly label: string;
  readonly text: string;
}

/** Background of a reduction: its rate, a cross-check, the next payer, the contract. */
export function backgroundOf(
  reduction: Reduction,
  verdict: Verdict,
  payer: Payer,
): readonly Background[] {
  if (verdict.kind === 'unreadable' || payer === 'other') return [];
  const { fromPaid } = verdict.figures;
  const base = 'rating' in verdict ? verdict.rating.reading.base : fromPaid;
  const crossCheck = crossCheckOf(reduction, base);
  return [
    ...rateOf(reduction, verdict),
    ...(crossCheck ? [{ label: 'Cross-check', text: crossCheckWords(crossCheck, base) }] : []),
    ...(isSound(verdict) ? shortOfAllowed(reduction, verdict.figures, crossCheck) : []),
    ...(reduction.claim.status?.value === reversal ? [] : [nextPayer(reduction, verdict.figures)]),
    ...contractOf(payer),
  ];
}

/** Whether there is nothing about the reduction to dispute. */
export function isSound({ kind }: Verdict): boolean {
  return kind === 'right' || kind === 'undated' || kind === 'zero' || kind === 'repeated';
}

function rateOf(reduction: Reduction, verdict: Verdict): readonly Background[] {
  const dates = decidingDates(reduction.claim, reduction.line);
  if (!dates) {
    return [{ label: 'Rate', text: 'Depends on the service date, and none is given.' }];
  }
  const period =
    'rating' in verdict
      ? verdict.rating.period
      : verdict.kind === 'not due'
        ? verdict.period
        : undefined;
  if (!period) return [];
  const rate = `${formatRate(period.rate)} for services ${periodWords(period)}`;
  return [{ label: 'Rate', text: `${rate}; ${dateWords(dates)}. ${checkedWords}` }];
}

const checkedWords = `Rates checked on ${formatDate(ratesCheckedOn)}.`;

function crossCheckWords(
  { allowed, patientResponsibility, base, between }: CrossCheck,
  actual: Money,
): string {
  const left = `${formatMoney(allowed)} allowed${minus(patientResponsibility)} patient responsibility`;
  if (!between) {
    return (
      `${left} = ${formatMoney(base)}, but the payment before sequestration is ` +
      `${formatMoney(actual)}. No adjustment explains the difference; compare with the fee schedule.`
    );
  }
  const others = between.map((one) => `${minus(one.amount?.value ?? zero)} ${codeOf(one)}`);
  return `${left}${others.join('')} = ${formatMoney(actual)} ✓`;
}

/** Why systems that derive the allowed amount from the payment do not arrive at it. */
function shortOfAllowed(
  { claim, others }: Reduction,
  { paid, reduction, toPatient }: Figures,
  crossCheck: CrossCheck | undefined,
): readonly Background[] {
  const responsibility = sumAdjustments(others.filter(isPatientResponsibility));
  const usual = others.every(({ reason }) => plain.has(reason?.value ?? ''));
  if (claim.status?.value === reversal || responsibility === undefined || !isZero(toPatient)) {
    return [];
  }
  if (!usual || crossCheck?.between?.length !== 0) return [];
  const sum = add(paid, responsibility);
  const allowed = formatMoney(add(sum, reduction));
  const text =
    `Paid plus patient responsibility is ${formatMoney(sum)}, ${formatMoney(reduction)} less than ` +
    `the ${allowed} allowed. The difference is sequestration, not an error.`;
  return [{ label: 'Allowed', text }];
}

/** Adjustments next to which paid, 253, and patient responsibility add up to the allowed amount. */
const plain: ReadonlySet<string> = new Set(['1', '2', '3', '45', '59', '66']);

function nextPayer(reduction: Reduction, { toPatient }: Figures): Background {
  const loop = reduction.line ? 'loop 2430, the line' : 'loop 2320, the claim';
  const copy = reduction.amounts.some(({ group }) => group?.value === 'PR')
    ? 'Have it corrected to CO first, then copy'
    : 'Copy';
  const owes = isZero(toPatient)
    ? 'The secondary payer does not pay this amount.'
    : 'Some plans pay it if the payment went to the patient.';
  const text = `${copy} CAS ${nameOf(reduction).replace('PR', 'CO')} unchanged to the 837 (${loop}), or the claim is returned with N811. ${owes}`;
  return { label: 'Next payer', text };
}

function contractOf(payer: Payer): readonly Background[] {
  if (payer !== 'possibly advantage') return [];
  const text =
    'This payer may be Medicare Advantage. Your contract determines whether the plan may apply ' +
    'sequestration to you.';
  return [{ label: 'Contract', text }];
}
