import { reversal } from '../remit/claim';
import { add, formatMoney, isZero } from '../remit/money';
import { sumAdjustments } from '../remit/summary';
import { type CrossCheck, crossCheckOf, isPatientResponsibility } from './allowed';
import { decidingDates } from './dates';
import type { Figures } from './figures';
import type { Payer } from './medicare';
import { percent } from './rates';
import type { Reduction } from './reduction';
import type { Verdict } from './verdict';
import { codeOf, dateWords, nameOf, periodWords } from './words';

interface Background {
  readonly label: string;
  readonly text: string;
}

/** What stands behind a cut: its rate, the textbook reading, the next payer, the contract. */
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
    ...(crossCheck
      ? [{ label: 'Textbook', text: crossCheckWords(crossCheck, formatMoney(base)) }]
      : []),
    ...(isSound(verdict) ? shortOfAllowed(reduction, verdict.figures, crossCheck) : []),
    ...(reduction.claim.status?.value === reversal ? [] : [nextPayer(reduction, verdict.figures)]),
    ...contractOf(payer),
  ];
}

/** True where nothing about the cut is to be contested. */
export function isSound({ kind }: Verdict): boolean {
  return kind === 'right' || kind === 'undated' || kind === 'zero' || kind === 'repeated';
}

function rateOf(reduction: Reduction, verdict: Verdict): readonly Background[] {
  const dates = decidingDates(reduction.claim, reduction.line);
  if (!dates)
    return [{ label: 'Rate', text: 'it goes by the date of service, and none is given.' }];
  const period =
    'rating' in verdict
      ? verdict.rating.period
      : verdict.kind === 'not due'
        ? verdict.period
        : undefined;
  if (!period) return [];
  const rate = `${percent(period.rate)} for services ${periodWords(period)}`;
  return [{ label: 'Rate', text: `${rate}; this service is of ${dateWords(dates)}.` }];
}

function crossCheckWords({ allowed, share, base, between }: CrossCheck, before: string): string {
  const reading =
    `allowed ${formatMoney(allowed)} (AMT*B6) less the patient's share of ${formatMoney(share)} is ` +
    `${formatMoney(base)}`;
  if (!between) {
    return `${reading}, not ${before}, and no adjustment explains it: compare both with the fee schedule.`;
  }
  if (between.length === 0) return `${reading}, the same.`;
  const names = between.map((one) => {
    const amount = one.amount?.value;
    return amount === undefined ? codeOf(one) : `${codeOf(one)} of ${formatMoney(amount)}`;
  });
  return `${reading}; ${names.join(' and ')} ${names.length > 1 ? 'lie' : 'lies'} between it and ${before}.`;
}

/** Why systems that take paid plus patient's share for the allowed amount do not find it. */
function shortOfAllowed(
  { claim, others }: Reduction,
  { paid, reduction, toPatient }: Figures,
  crossCheck: CrossCheck | undefined,
): readonly Background[] {
  const share = sumAdjustments(others.filter(isPatientResponsibility));
  const usual = others.every(({ reason }) => plain.has(reason?.value ?? ''));
  if (claim.status?.value === reversal || share === undefined || !isZero(toPatient)) return [];
  if (!usual || crossCheck?.between?.length !== 0) return [];
  const sum = add(paid, share);
  const allowed = formatMoney(add(sum, reduction));
  const text =
    `paid plus patient's share is ${formatMoney(sum)}, ${formatMoney(reduction)} short of the allowed ` +
    `${allowed}: that is the cut, not a mistake.`;
  return [{ label: 'Allowed', text }];
}

/** Adjustments that leave paid, cut and patient's share to make up the allowed amount. */
const plain: ReadonlySet<string> = new Set(['1', '2', '3', '45', '59', '66']);

function nextPayer(reduction: Reduction, { toPatient }: Figures): Background {
  const loop = reduction.line ? 'loop 2430, the line' : 'loop 2320, the claim';
  const first = reduction.amounts.some(({ group }) => group?.value === 'PR')
    ? 'have it corrected to CO first, then '
    : '';
  const owes = isZero(toPatient)
    ? 'It is not for that payer to pay.'
    : 'Some plans pay it where the payment went to the patient.';
  const text = `${first}copy CAS ${nameOf(reduction).replace('PR', 'CO')} as it stands to the 837 (${loop}), or the claim comes back with N811. ${owes}`;
  return { label: 'Next payer', text };
}

function contractOf(payer: Payer): readonly Background[] {
  if (payer === 'medicare') return [];
  const who = payer === 'advantage' ? 'this is' : 'this payer may be';
  const text = `${who} Medicare Advantage: whether the plan may pass the cut on is for your contract.`;
  return [{ label: 'Contract', text }];
}
