import { readClaim } from '../../remit/read-claim';
import { allClaims } from '../../report/claims/listing';
import type { PageSource } from '../../report/page-source';
import { locatorOf } from '../../report/parts/locate';
import { verdictRows } from '../../report/parts/verdict-rows';
import { sequestrationPage } from '../../report/sequestration-page';
import { safeAmount } from '../safe';
import type { AssistantTool } from '../tool';

/** Whether the sequestration reductions (CARC 253) of a file are right. */
export const checkSequestration: AssistantTool = {
  name: 'check_sequestration',
  title: 'Check Sequestration',
  description:
    'Checks every Medicare sequestration reduction (CO 253) of a remittance: the sums by month of ' +
    'service, how many are right, and each one that is off, missing, or cannot be judged.',
  files: ['file'],
  inputs: {},
  answer: ([source]) => {
    if (!source) return undefined;
    const { total, months, posting } = sequestrationPage(source, { most: 1 });
    const open = verdictsOf(source);
    return {
      total: sumsOf(total),
      months: months.map((row) => ({ month: monthOf(row.month), ...sumsOf(row) })),
      notRight: open.slice(0, maxVerdicts),
      notRightCount: open.length,
      posting,
    };
  },
};

const maxVerdicts = 200;

/** The verdicts that are not `right`, each with its place. */
function verdictsOf({ document, options }: PageSource) {
  return allClaims(document).flatMap(({ block, blockNumber }) => {
    const claim = readClaim(block);
    const rows = verdictRows(claim, options.sequestration, locatorOf(document, blockNumber));
    return rows
      .filter(({ state }) => state !== 'right')
      .map(({ state, segment, element, line, amount, expected }) => ({
        verdict: state,
        segment,
        element,
        line,
        reduction: safeAmount(amount),
        expected: safeAmount(expected),
      }));
  });
}

type Sums = ReturnType<typeof sequestrationPage>['total'];

function sumsOf({ base, reduction, rate, right, off, missing, unknown, missed }: Sums) {
  return {
    base: safeAmount(base),
    reduction: safeAmount(reduction),
    percent: safeAmount(rate),
    right,
    off,
    missing,
    notJudged: unknown,
    missed: safeAmount(missed),
  };
}

/** `2025-10`; absent without a date of service. */
function monthOf(month: string): string | undefined {
  return /^\d{4}-\d{2}$/.test(month) ? month : undefined;
}
