import { reversal } from '../remit/claim';
import { absolute, formatMoney } from '../remit/money';
import { backgroundOf, isSound } from './background';
import { type Payer, payerOf } from './medicare';
import { agree } from './rating';
import type { Reduction } from './reduction';
import { equationOf, statementOf } from './statements';
import { type Step, stepsOf } from './steps';
import type { Verdict } from './verdict';
import { differenceWords, isSmaller, nameOf } from './words';

/** What a biller needs to know about a reduction, most urgent first. */
export interface Explanation {
  /** `CO 253 · 2.40 · correct`. */
  readonly title: string;
  /** The arithmetic and its error: `2% of 120.00 = 2.40 (117.60 paid + 2.40 reduction).` */
  readonly statement: string;
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
    meaning:
      payer === 'other'
        ? 'Sequestration is the reduction of Medicare payments by federal law.'
        : 'Sequestration: the Medicare payment, reduced by federal law. **Not a denial.** It is a ' +
          'provider write-off; the patient does not owe it.',
    posting: postingOf(reduction, verdict, payer),
    steps: figures ? stepsOf(reduction, figures, verdict) : [],
    background: backgroundOf(reduction, verdict, payer),
  };
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
  if (isSound(verdict)) {
    return (
      `*Post* ${sum} as a contractual write-off (sequestration). *Do not* bill the patient. *Do ` +
      'not* appeal: the reduction is federal law.'
    );
  }
  if (isTooSmall(verdict)) {
    return (
      '*Post* as paid. The reduction is too small, and the payer may recoup the rest later. *Do ' +
      'not* bill it to the patient.'
    );
  }
  return (
    '*Post* as paid and *contact the payer*: the reduction looks misapplied. Request a reopening ' +
    'or appeal. *Do not* bill it to the patient.'
  );
}

function isTooSmall(verdict: Verdict): boolean {
  if (verdict.kind !== 'off' && verdict.kind !== 'other rate') return false;
  return isSmaller(verdict.figures.reduction, verdict.rating.reading.expected);
}
