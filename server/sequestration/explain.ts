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

/** What a biller has to know of a cut, the most urgent first. */
export interface Explanation {
  /** `CO 253 · 2.40 · right`. */
  readonly title: string;
  /** The arithmetic, and what is wrong with it: `2 % of 120.00 = 2.40 (117.60 paid + 2.40 cut).` */
  readonly statement: string;
  /** What sequestration is and whose money it is. */
  readonly meaning: string;
  /** What to post, and what not to do. */
  readonly posting: string;
  /** The arithmetic in full, from the charge to what was paid; empty where a figure is missing. */
  readonly steps: readonly Step[];
  /** Rate, textbook reading, next payer and contract: a label and a sentence each. */
  readonly background: readonly { readonly label: string; readonly text: string }[];
}

/** Explains a cut with its own figures. */
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
        ? 'Sequestration is a cut of Medicare payments by federal law.'
        : "Sequestration: Medicare's payment, cut by federal law. **Not a denial.** The provider " +
          'bears it; the patient does not owe it.',
    posting: postingOf(reduction, verdict, payer),
    steps: figures ? stepsOf(reduction, figures, verdict) : [],
    background: backgroundOf(reduction, verdict, payer),
  };
}

/** A verdict in one or two words. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'right':
      return agree(verdict.rating.readings) ? 'right' : 'out of balance';
    case 'off':
      return differenceWords(verdict.figures.reduction, verdict.rating.reading.expected);
    default:
      return shortly[verdict.kind];
  }
}

const shortly: Readonly<Record<Exclude<Verdict['kind'], 'right' | 'off'>, string>> = {
  unreadable: 'no amount',
  'not medicare': 'not Medicare',
  repeated: 'repeats an earlier payer',
  zero: 'cuts nothing',
  unpaid: 'nothing to cut',
  opposite: 'wrong sign',
  twice: 'counted twice',
  undated: 'rate unknown',
  'not due': 'not due',
  'other rate': 'rate of another time',
};

/** Said where the cut does not stand under CO. */
function groupWords({ amounts }: Reduction): string {
  const [other] = amounts.filter(({ group }) => group?.value !== 'CO');
  return other ? `, but under ${other.group?.value ?? 'no group'}` : '';
}

function postingOf({ claim, amounts }: Reduction, verdict: Verdict, payer: Payer): string {
  if (verdict.kind === 'unreadable') return '*Ask the payer* for the amount before posting.';
  if (payer === 'other') return '*Ask the payer* what the amount is before posting it.';
  if (verdict.kind === 'repeated') {
    return "*Post* it once: with Medicare's own payment it was written off already.";
  }
  const sum = formatMoney(absolute(verdict.figures.reduction));
  if (claim.status?.value === reversal) {
    return `*Post* the reversal as it stands: it takes back a write-off of ${sum}.`;
  }
  if (verdict.kind === 'zero') return '*Post* nothing for it.';
  if (amounts.some(({ group }) => group?.value === 'PR')) {
    return (
      `*Post* ${sum} as a write-off although PR says the patient owes it. *Do not* bill the ` +
      'patient; tell the payer.'
    );
  }
  if (verdict.kind === 'right' && !agree(verdict.rating.readings)) {
    return '*Settle the balance* before posting. *Do not* bill the patient for the cut.';
  }
  if (isSound(verdict)) {
    return (
      `*Post* ${sum} as a contractual write-off (sequestration). *Do not* bill the patient, and do ` +
      'not appeal the cut: it is the law.'
    );
  }
  if (isTooSmall(verdict)) {
    return (
      '*Post* what was paid; the cut is smaller than due, and the payer may take the rest later. ' +
      '*Do not* bill the patient for it.'
    );
  }
  return (
    '*Post* what was paid and *ask the payer*: the cut looks misapplied, and that can be appealed. ' +
    '*Do not* bill the patient for it.'
  );
}

function isTooSmall(verdict: Verdict): boolean {
  if (verdict.kind !== 'off' && verdict.kind !== 'other rate') return false;
  return isSmaller(verdict.figures.reduction, verdict.rating.reading.expected);
}
