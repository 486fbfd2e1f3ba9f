import type { ComponentChildren, VNode } from 'preact';
import type { Decimal } from '../../report/parts/figure';
import type { Ledger } from '../../report/parts/ledger';
import { amountText, isNegativeAmount, isZeroAmount, sizeText } from '../words/amount';
import { ledgerLabels } from '../words/labels';
import { Narrow } from './narrow';

/** A line of a calculation; `less` is subtracted, or added where it is negative. */
export interface CalculationLine {
  readonly label: ComponentChildren;
  readonly kind: 'amount' | 'less' | 'total';
  readonly amount: Decimal;
  readonly note?: ComponentChildren;
}

/** Lines that lead from one amount to another. */
export function Calculation({
  label,
  lines,
}: {
  readonly label: string;
  readonly lines: readonly CalculationLine[];
}): VNode {
  return (
    <table class="calculation" aria-label={label}>
      <tbody>
        {lines.map(({ label: name, kind, amount, note }, i) => (
          <tr key={i} class={kind}>
            <td class="sign">{signOf(kind, amount)}</td>
            <th scope="row">{name}</th>
            <td class="numeric">{kind === 'less' ? sizeText(amount) : amountText(amount)}</td>
            <td class="note">{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From charged to paid, with the codes of each step. */
export function LedgerTable({ ledger }: { readonly ledger: Ledger }): VNode {
  const { charged, steps, difference, paid } = ledger;
  const lines: CalculationLine[] = [
    { label: 'Charged', kind: 'amount', amount: charged },
    ...steps.map(
      ({ kind, amount, codes }): CalculationLine => ({
        label: <span class={`tone ${toneOf(kind)}`}>{ledgerLabels[kind]}</span>,
        kind: 'less',
        amount,
        note: codes.map(({ code, gist, amount: part }) => (
          <span key={code} class="code" title={gist}>
            <Narrow filter={`code:${code}`}>{code}</Narrow> {amountText(part)}
          </span>
        )),
      }),
    ),
  ];
  if (!isZeroAmount(difference)) {
    const label = <strong>Out of balance</strong>;
    const note = 'Not explained by any adjustment.';
    lines.push({ label, kind: 'less', amount: reversed(difference), note });
  }
  lines.push({ label: 'Paid', kind: 'total', amount: paid });
  return <Calculation label="From charged to paid" lines={lines} />;
}

/** The class that gives a kind its color: `tone-other-payers`. */
export function toneOf(kind: string): string {
  return `tone-${kind.replaceAll(' ', '-')}`;
}

function signOf(kind: CalculationLine['kind'], amount: Decimal): string {
  if (kind === 'total') return '=';
  if (kind === 'amount') return '';
  return isNegativeAmount(amount) ? '+' : '−';
}

function reversed(amount: Decimal): Decimal {
  return isNegativeAmount(amount) ? amount.slice(1) : `-${amount}`;
}
