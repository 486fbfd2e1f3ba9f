import { type DepositRow, depositRows } from '../../folder/deposit-rows';
import { depositSums } from '../../folder/deposit-sums';
import type { Deposits } from '../../folder/deposits';
import { formatDate } from '../../remit/format';
import { amountText } from '../../render/words/amount';
import { depositListTitles } from '../../render/words/deposits';
import { visibleText } from '../../visible';

const lists = Object.keys(depositListTitles) as (keyof Deposits)[];

/** Every list of a match for people, each with its sums, and the sums of all. */
export function depositsAsText(matched: Deposits): string {
  const rows = depositRows(matched);
  let text = '';
  for (const name of lists) {
    if (rows[name].length === 0) continue;
    const { received, deposited } = depositSums(matched[name]);
    const sums = [
      ...(name === 'withoutRemittance' ? [] : [`paid ${amountText(received)}`]),
      ...(matched[name].some(({ bank }) => bank) ? [`deposited ${amountText(deposited)}`] : []),
    ];
    text += `${depositListTitles[name]}: ${rows[name].length} (${sums.join(', ')})\n`;
    for (const row of rows[name]) text += `  ${visibleText(lineOf(row))}\n`;
  }
  const { received, deposited, difference } = depositSums(lists.flatMap((name) => matched[name]));
  const sums = [received, deposited, difference].map(amountText);
  return `${text}All: paid ${sums[0]}, deposited ${sums[1]}, difference ${sums[2]}\n`;
}

function lineOf({ file, trace, amount, date, payer, bank, decision }: DepositRow): string {
  const known = [file, trace && `trace ${trace}`, amountText(amount), dateText(date), payer];
  const words = bank && [
    `bank line ${bank.line}`,
    ...[bank.trace, amountText(bank.amount), dateText(bank.date)],
  ];
  const decided = decision && [`${decision.decision}: ${decision.reason}`];
  return [known, words ?? [], decided ?? []]
    .map((side) => side.filter((word) => word !== undefined && word !== '').join(' '))
    .filter((side) => side !== '')
    .join('; ');
}

function dateText(date: string | undefined): string {
  return formatDate(date ?? '');
}
