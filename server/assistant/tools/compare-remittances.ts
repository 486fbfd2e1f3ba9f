import { compareRemittances, type Difference } from '../../folder/compare';
import { safeAdjustment, safeAmount, safeCode } from '../safe';
import type { AssistantTool } from '../tool';

/** What two remittances differ by. */
export const compareTool: AssistantTool = {
  name: 'compare_remittances',
  title: 'Compare Two Remittances',
  description:
    'Compares two remittances by their money, such as one that was sent again: the same money, or ' +
    'which figures moved and by how much. Payments and claims are numbered, not named.',
  files: ['left', 'right'],
  inputs: {},
  answer: ([left, right]) => {
    if (!left || !right) return undefined;
    const { same, differences } = compareRemittances(left.document, right.document);
    const number = numbering();
    return {
      same,
      count: differences.length,
      differences: differences.slice(0, maxDifferences).map((one) => differenceOf(one, number)),
    };
  },
};

const maxDifferences = 200;

/** The figures of a payment, a claim, and a line that have a name of ours. */
const figures = new Set([
  ...['amount', 'credit or debit', 'method', 'date', 'trace', 'payer', 'payee', 'status', 'charge'],
  ...['paid', 'patient responsibility', 'payer claim control number', 'procedure', 'service date'],
  ...['units', 'payment', 'claim', 'line'],
]);

/** What may be quoted of a figure: amounts alone. */
const amounts = new Set(['amount', 'charge', 'paid', 'patient responsibility', 'units']);

function differenceOf(
  { payment, claim, line, what, left, right, by }: Difference,
  number: ReturnType<typeof numbering>,
) {
  const named = nameOf(what);
  const quoted = named !== undefined && (amounts.has(named) || !figures.has(named));
  const whole = what === 'payment' || what === 'claim' || what === 'line';
  return {
    payment: number('payment', payment),
    claim: claim === undefined ? undefined : number('claim', `${payment}\n${claim}`),
    line: line === undefined ? undefined : number('line', `${payment}\n${claim}\n${line}`),
    figure: named ?? 'another figure',
    onlyIn: whole ? (left === undefined ? 'right' : 'left') : undefined,
    left: quoted || whole ? safeAmount(left) : undefined,
    right: quoted || whole ? safeAmount(right) : undefined,
    by: safeAmount(by),
  };
}

function nameOf(what: string): string | undefined {
  if (figures.has(what)) return what;
  const [kind = '', first = '', second = ''] = what.split(' ');
  if (kind === 'adjustment') return safeAdjustment(first, second);
  if (kind === 'amount') {
    const qualifier = safeCode('amount-qualifier', first);
    return qualifier && `AMT ${qualifier}`;
  }
  const [, reason] = /^provider adjustment (\S+)/.exec(what) ?? [];
  const known = safeCode('provider-adjustment-reason', reason);
  return known && `PLB ${known}`;
}

/** Numbers names in the order in which they are met, each kind from 1. */
function numbering() {
  const known = new Map<string, Map<string, number>>();
  return (kind: string, name: string): number => {
    const numbers = known.get(kind) ?? new Map<string, number>();
    known.set(kind, numbers);
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
}
