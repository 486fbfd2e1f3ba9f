import { formatDate } from '../../remit/format';
import type { ClaimPage, LineRow } from '../../report/pages/claim';
import type { VerdictRow } from '../../report/parts/verdict';
import { amountText, sizeText, unlessZero } from '../words/amount';
import { stateLabels } from '../words/labels';
import {
  type Calculation,
  columns,
  type FactRow,
  list,
  type Part,
  section,
  type Table,
  title,
} from './part';
import {
  adjustmentItems,
  findingsPart,
  lastDayText,
  ledgerPart,
  notesPart,
  periodText,
  segmentsOf,
} from './shared';

export function claimParts(page: ClaimPage): readonly Part[] {
  const { account, control, status, state, parties, payment } = page;
  return [
    title(1, `Claim ${account?.text ?? control?.text ?? ''} · ${stateLabels[state]}`),
    {
      part: 'facts',
      rows: [
        ...parties.map(
          ({ roleWords, name, id, segment }): FactRow => [
            roleWords,
            [name, id].filter(Boolean).join(' · '),
            segment,
          ],
        ),
        ['Account', account?.text ?? '', account?.segment],
        ['Payer claim no.', control?.text ?? '', control?.segment],
        ['Service dates', periodText(page.from?.date, page.through?.date), page.from?.segment],
        ['Received', page.received ? formatDate(page.received.date) : '', page.received?.segment],
        ['Status', `${status.words} (${status.code})`],
        ['Filed as', page.filing ?? ''],
        ['Payer', payment.payer],
        ['Payee', [payment.payee, payment.payeeId].filter(Boolean).join(' · ')],
        [
          'Payment',
          [payment.trace, payment.date && formatDate(payment.date)].filter(Boolean).join(' · '),
          payment.segment,
        ],
        ...page.details.map(({ label, value, segment }): FactRow => [label, value, segment]),
      ],
    },
    ...section('Service lines', linesPart(page)),
    ...section('From charged to paid', [
      ledgerPart(page.ledger),
      { part: 'text', text: page.balance },
    ]),
    ...section('Adjustments', adjustmentsPart(page)),
    ...section('Sequestration', page.verdicts.flatMap(verdictPart)),
    ...section('Last days to act', list(page.lastDays.map(lastDayText))),
    ...section('Findings', findingsPart(page.findings)),
    ...section('Notes', notesPart(page.notes)),
    ...section('Related claims', list(page.related.map(relatedText), segmentsOf(page.related))),
    ...section('Codes on this page', glossaryPart(page)),
  ];
}

function linesPart({ lines, lineTotals }: ClaimPage): readonly Table[] {
  if (lines.length === 0) return [];
  const amounts = [
    '>Charged',
    '>Allowed',
    '>Deductible',
    '>Coins.',
    '>Copay',
    '>Adjusted',
    '>Paid',
  ];
  const { charged, allowed, deductible, coinsurance, copay, adjusted, paid } = lineTotals;
  const sums = [charged, allowed, deductible, coinsurance, copay, adjusted, paid].map(amountText);
  return [
    {
      part: 'table',
      columns: columns('>Line', 'Date', 'Procedure', '>Units', ...amounts),
      rows: lines.map((line) => [
        String(line.number),
        periodText(line.from?.date, line.through?.date),
        procedureText(line),
        line.billedUnits ? `${line.units} of ${line.billedUnits}` : line.units,
        amountText(line.charged.amount),
        amountText(line.allowed?.amount),
        unlessZero(line.deductible),
        unlessZero(line.coinsurance),
        unlessZero(line.copay),
        unlessZero(line.adjusted),
        amountText(line.paid.amount),
      ]),
      segments: segmentsOf(lines),
      total: ['', 'Total', '', '', ...sums],
    },
  ];
}

function procedureText({ procedure, modifiers, revenueCode, billed }: LineRow): string {
  const revenue = revenueCode && `rev. ${revenueCode}`;
  const other = billed && `(billed as ${billed})`;
  return [procedure, ...modifiers, revenue, other].filter(Boolean).join(' ');
}

function adjustmentsPart({ adjustments, lines }: ClaimPage): readonly Part[] {
  const ofLines = lines.flatMap((line): readonly Part[] =>
    line.adjustments.length > 0
      ? [
          title(3, [`Line ${line.number}`, procedureText(line)].filter(Boolean).join(': ')),
          ...list(adjustmentItems(line.adjustments), segmentsOf(line.adjustments)),
        ]
      : [],
  );
  const own = list(adjustmentItems(adjustments), segmentsOf(adjustments));
  return own.length > 0 ? [title(3, 'Whole claim'), ...own, ...ofLines] : ofLines;
}

function verdictPart(row: VerdictRow): readonly Part[] {
  const line = row.line === undefined ? '' : `Line ${row.line}: `;
  return [
    title(3, line + row.title),
    { part: 'text', text: [row.statement, row.meaning, row.posting].join(' ') },
    ...(row.steps.length > 0 ? [stepsPart(row)] : []),
    ...list(row.background.map(({ label, text }) => `${label}: ${text}`)),
  ];
}

function stepsPart({ steps, segment }: VerdictRow): Calculation {
  return {
    part: 'calculation',
    rows: steps.map(({ label, kind, amount, note = '' }) => ({
      sign: kind === 'total' ? '=' : kind === 'amount' ? '' : amount.startsWith('-') ? '+' : '−',
      label,
      amount: kind === 'less' ? sizeText(amount) : amountText(amount),
      note,
      segment,
    })),
  };
}

function relatedText({ relation, account, segment, paid }: ClaimPage['related'][number]): string {
  return `${relation}: account ${account}, segment ${segment}, paid ${amountText(paid)}`;
}

function glossaryPart({ glossary }: ClaimPage): readonly Part[] {
  if (glossary.length === 0) return [];
  const rows = glossary.map(({ list, code, gist, next }) => [
    list,
    code,
    next ? `${gist}. Next: ${next}` : gist,
  ]);
  return [{ part: 'table', columns: columns('List', 'Code', '…Meaning'), rows }];
}
