import { reversal } from '../remit/claim';
import { absolute, formatMoney, isZero } from '../remit/money';
import { backgroundOf, isSound } from './background';
import type { Figures } from './figures';
import { type Payer, payerOf } from './medicare';
import { agree } from './rating';
import type { Reduction } from './reduction';
import { beyondSteps, equationOf, statementOf } from './statements';
import { type Step, stepsOf } from './steps';
import type { Verdict } from './verdict';
import { differenceWords, isSmaller, nameOf } from './words';

/** What a biller needs to know about a reduction, most urgent first. */
export interface Explanation {
  /** `CO 253 · 2.40 · correct`. */
  readonly title: string;
  /** The arithmetic and its error: `2% of 120.00 = 2.40 (117.60 paid + 2.40 reduction).` */
  readonly statement: string;
  /** What of the statement the steps do not show; may be empty. */
  readonly beyondSteps: string;
  /** What sequestration is, and who is responsible for it. */
  readonly meaning: string;
  /** What to post, and what not to do. */
  readonly posting: string;
  /** The calculation from the charge to the paid amount; empty if a figure is missing. */
  readonly steps: readonly Step[];
  /** Rate, cross-check, next payer, contract: a label and a text each. */
  readonly background: readonly { readonly label: string; readonly text: string }[];
}

/** Explains a reduction with its own figures. */
export function explain(reduction: Reduction, verdict: Verdict): Explanation {
  const payer = payerOf(reduction.claim.filing?.value);
  const figures = verdict.kind === 'unreadable' ? undefined : verdict.figures;
  const amount = figures ? [formatMoney(figures.reduction)] : [];
  return {
    title: [nameOf(reduction), ...amount, verdictWords(verdict) + groupWords(reduction)].join(
      ' · ',
    ),
    statement:
      verdict.kind === 'right' ? equationOf(reduction, verdict) : statementOf(reduction, verdict),
    beyondSteps: beyondSteps(reduction, verdict),
    meaning: meaningOf(payer, isUnassigned(figures)),
    posting: postingOf(reduction, verdict, payer),
    steps: figures ? stepsOf(reduction, figures, verdict) : [],
    background: backgroundOf(reduction, verdict, payer),
  };
}

/** Whether the payer paid the patient (CARC 100): the claim was not assigned. */
function isUnassigned(figures: Figures | undefined): boolean {
  return figures !== undefined && !isZero(figures.toPatient);
}

function meaningOf(payer: Payer, unassigned: boolean): string {
  if (payer === 'other')
    return 'Sequestration is the reduction of Medicare payments by federal law.';
  if (unassigned) {
    return 'Sequestration: Medicare paid the patient, and paid the patient less by federal law. **Not a denial**, and not a write-off of yours.';
  }
  if (payer === 'advantage') {
    return (
      'Sequestration: federal law reduces what Medicare pays the plan, not what the plan pays you. **Not a denial.** ' +
      'Your contract with the plan decides whether it may reduce your payment.'
    );
  }
  return 'Sequestration: federal law reduces Medicare payments. **Not a denial.**';
}

/** A verdict in one or two words. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'right':
      return agree(verdict.rating.readings) ? 'correct' : 'out of balance';
    case 'off':
      return differenceWords(verdict.figures.reduction, verdict.rating.reading.expected);
    default:
      return shortly[verdict.kind];
  }
}

const shortly: Readonly<Record<Exclude<Verdict['kind'], 'right' | 'off'>, string>> = {
  unreadable: 'amount not readable',
  'not medicare': 'not Medicare',
  repeated: "repeats Medicare's",
  zero: 'reduces nothing',
  unpaid: 'nothing was paid',
  opposite: 'wrong sign',
  twice: 'counted twice',
  undated: 'no service date',
  'not due': 'not due',
  'other rate': 'wrong rate',
};

/** Names a group other than CO. */
function groupWords({ amounts }: Reduction): string {
  const [other] = amounts.filter(({ group }) => group?.value !== 'CO');
  return other ? `, but under ${other.group?.value ?? 'no group'}` : '';
}

function postingOf({ claim, amounts }: Reduction, verdict: Verdict, payer: Payer): string {
  if (verdict.kind === 'unreadable') return '*Contact the payer* for the amount before posting.';
  if (payer === 'other') return '*Contact the payer* about the amount before posting it.';
  if (verdict.kind === 'repeated') {
    return '*Do not post* it again. It was written off with the Medicare payment.';
  }
  const sum = formatMoney(absolute(verdict.figures.reduction));
  if (isUnassigned(verdict.figures)) {
    return (
      '*Post* nothing for it. *Collect* from the patient as for any claim without assignment, up to ' +
      'the limiting charge.'
    );
  }
  if (claim.status?.value === reversal) {
    return `*Post* the reversal as is. It takes back a write-off of ${sum}.`;
  }
  if (verdict.kind === 'zero') return '*Post* nothing for it.';
  if (amounts.some(({ group }) => group?.value === 'PR')) {
    return (
      `*Post* ${sum} as a write-off, although PR assigns it to the patient. *Do not* bill the ` +
      'patient; contact the payer.'
    );
  }
  if (verdict.kind === 'right' && !agree(verdict.rating.readings)) {
    return '*Resolve the balance* before posting. *Do not* bill sequestration to the patient.';
  }
  if (isSound(verdict) && payer === 'advantage') {
    return (
      `*Post* ${sum} as a write-off if your contract allows the reduction; if not, contest it with the ` +
      'plan. Without a contract the plan owes what Medicare would have paid, less the reduction. *Do ' +
      'not* bill the patient.'
    );
  }
  if (isSound(verdict)) {
    return (
      `*Post* ${sum} as a contractual write-off (sequestration). *Do not* bill the patient. *Do ` +
      'not* appeal.'
    );
  }
  if (isTooSmall(verdict)) {
    return (
      '*Post* as paid. The reduction is too small, and the payer may recoup the rest later. *Do ' +
      'not* bill it to the patient.'
    );
  }
  return (
    '*Post* as paid and *contact the payer*: the reduction looks misapplied. ' +
    (payer === 'medicare'
      ? 'Request a reopening (clerical error), not an appeal. '
      : 'Request a correction. ') +
    '*Do not* bill it to the patient.'
  );
}

function isTooSmall(verdict: Verdict): boolean {
  if (verdict.kind !== 'off' && verdict.kind !== 'other rate') return false;
  return isSmaller(verdict.figures.reduction, verdict.rating.reading.expected);
}
