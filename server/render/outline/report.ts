import { findProviderAdjustmentReason } from '../../codes/provider-adjustment-reasons';
import { findReasonCode } from '../../codes/reason-codes';
import type { RateSums } from '../../folder/report/rates';
import type { ReceivedAgain } from '../../folder/report/received-again';
import type { Grouping, Report, ReportGroup, ReportReductions } from '../../folder/report/report';
import { formatDate, formatRate } from '../../remit/format';
import { amountText, isZeroAmount } from '../words/amount';
import { counted } from '../words/counted';
import { monthText } from '../words/month';
import { columns, list, type Part, section, title } from './part';

/** How many reason codes a report shows if it is not asked for all of them. */
const usualCodes = 10;

/**
 * A report over many files; `rates` are its months by the rate that applied. Findings are left out
 * where the files were only added up, and not checked.
 */
export function reportParts(
  report: Report,
  rates: readonly RateSums[],
  by: Grouping | undefined,
  { checked = true, again }: { readonly checked?: boolean; readonly again?: ReceivedAgain } = {},
): readonly Part[] {
  return [
    title(
      1,
      `${counted(report.payments, 'remittance')} in ${counted(report.files, 'file')} · ${amountText(report.sent)}`,
    ),
    {
      part: 'facts',
      rows: [...factsOf(report, again), ...(checked ? [findingFacts(report)] : [])],
    },
    ...groupParts(report),
    ...codeParts(report, by === 'code'),
    ...providerAdjustmentParts(report),
    ...auditParts(rates),
    ...acrossParts(report),
  ];
}

function factsOf(
  report: Report,
  again: ReceivedAgain | undefined,
): readonly (readonly [string, string])[] {
  const { claims, denied, deniedAmount, turnaround } = report;
  return [
    ['Sent', amountText(report.sent)],
    ...(again && again.payments > 0 ? [['Received twice', againText(again)] as const] : []),
    ['Charged', amountText(report.charged)],
    ['Paid on claims', amountText(report.paid)],
    ['Patient responsibility', amountText(report.patient)],
    ['Sequestration', amountText(report.sequestration)],
    ['Claims', `${counted(claims, 'claim')}, ${counted(report.lines, 'service line')}`],
    [
      'Denied',
      `${counted(denied, 'claim')}${shareText(denied, claims)}, charged ${amountText(deniedAmount)}`,
    ],
    ['Received to paid', daysText(turnaround)],
  ];
}

function againText({ payments, sent }: ReceivedAgain): string {
  const counts = `${amountText(sent)} in ${counted(payments, 'payment')}`;
  return `${counts}: also in another file here, so all sums count it twice; post it once`;
}

function findingFacts({ findings }: Report): readonly [string, string] {
  const { error, warning, information, hint } = findings;
  const counts = [
    counted(error, 'error'),
    counted(warning, 'warning'),
    counted(information, 'note'),
    counted(hint, 'hint'),
  ];
  return ['Findings', counts.join(', ')];
}

function shareText(part: number, whole: number): string {
  return whole === 0 ? '' : ` (${((part / whole) * 100).toFixed(1)}%)`;
}

function daysText({ claims, days }: Report['turnaround']): string {
  return claims === 0
    ? ''
    : `${(days / claims).toFixed(1)} days on average (${counted(claims, 'claim')})`;
}

const groupTitles: Readonly<Record<Exclude<Grouping, 'code'>, string>> = {
  month: 'By month of service',
  payer: 'By payer',
  provider: 'By provider',
};

function groupParts({ by, groups = [] }: Report): readonly Part[] {
  if (!by || groups.length === 0) return [];
  const isMonth = by === 'month';
  const sums = [
    '>Claims',
    '>Denied',
    '>Charged',
    '>Paid',
    '>Patient',
    '>Sequestration',
    '>Off',
    '>Missing',
  ];
  const head = isMonth ? ['Month'] : ['Number', '…Name', '>Payments', '>Sent'];
  return section(groupTitles[by], [
    {
      part: 'table',
      columns: columns(...head, ...sums, '>Days'),
      rows: groups.map((group) => [
        ...(isMonth ? [monthText(group.key)] : namesOf(group)),
        ...sumCells(group),
        averageOf(group.turnaround),
      ]),
    },
  ]);
}

function namesOf({ key, name, payments, sent }: ReportGroup): readonly string[] {
  return [key || '–', name, String(payments), amountText(sent)];
}

function sumCells(group: ReportGroup): readonly string[] {
  return [
    String(group.claims),
    `${group.denied}${shareText(group.denied, group.claims)}`,
    amountText(group.charged),
    amountText(group.paid),
    amountText(group.patient),
    amountText(group.sequestration),
    String(group.off),
    String(group.missing),
  ];
}

function averageOf({ claims, days }: Report['turnaround']): string {
  return claims === 0 ? '–' : (days / claims).toFixed(1);
}

function codeParts({ adjustments }: Report, all: boolean): readonly Part[] {
  const largest = [...adjustments].sort((a, b) => sizeOf(b.amount) - sizeOf(a.amount));
  const shown = all ? largest : largest.slice(0, usualCodes);
  const some = shown.length < largest.length ? ` (${shown.length} of ${largest.length})` : '';
  if (shown.length === 0) return [];
  return section(`By reason code${some}`, [
    {
      part: 'table',
      columns: columns('Code', '…Meaning', '>Count', '>Amount'),
      rows: shown.map(({ group, reason, count, amount }) => [
        `${group} ${reason}`,
        findReasonCode(reason)?.gist ?? '',
        String(count),
        amountText(amount),
      ]),
    },
  ]);
}

/** For an order only. */
function sizeOf(amount: string): number {
  return Math.abs(Number(amount));
}

function providerAdjustmentParts({ providerAdjustments }: Report): readonly Part[] {
  if (providerAdjustments.length === 0) return [];
  return section('Provider adjustments', [
    {
      part: 'table',
      columns: columns('Code', '…Meaning', '>Count', '>Amount'),
      rows: providerAdjustments.map(({ code, count, amount }) => [
        code,
        findProviderAdjustmentReason(code)?.gist ?? '',
        String(count),
        amountText(amount),
      ]),
    },
  ]);
}

function auditParts(rates: readonly RateSums[]): readonly Part[] {
  if (rates.length === 0) return [];
  return section('Sequestration by rate', [
    {
      part: 'table',
      columns: columns(
        ...['Services', '>Rate', '>Base', '>Reduction', '>Expected', '>Right', '>Off', '>Missing'],
        ...['>Missed', '>Recoverable', '>Not checked'],
      ),
      rows: rates.map((row) => [
        periodText(row),
        row.period ? formatRate(row.period.rate) : '–',
        ...reductionCells(row),
      ]),
    },
    ...list(adviceFor(rates)),
  ]);
}

function periodText({ period }: RateSums): string {
  if (!period) return 'No date';
  const { from, until } = period;
  if (!from) return until ? `through ${formatDate(until)}` : '';
  return `${formatDate(from)} – ${until ? formatDate(until) : ''}`.trim();
}

function reductionCells(sums: ReportReductions): readonly string[] {
  return [
    amountText(sums.base),
    amountText(sums.reduction),
    amountText(sums.expected),
    String(sums.right),
    String(sums.off),
    String(sums.missing),
    amountText(sums.missed),
    amountText(sums.recoverable),
    String(sums.unknown),
  ];
}

function adviceFor(rates: readonly RateSums[]): readonly string[] {
  const isRecoverable = rates.some(({ recoverable }) => !isZeroAmount(recoverable));
  const isMissing = rates.some(({ missing }) => missing > 0);
  return [
    ...(isRecoverable
      ? ['Recoverable: taken beyond the rate. Post as paid and ask for a correction.']
      : []),
    ...(isMissing ? ['Missing: post as paid; it may be recouped later or in a PLB.'] : []),
  ];
}

function acrossParts({ across }: Report): readonly Part[] {
  const items = across.map(({ severity, file, segment, message, check }) => {
    const place = segment === undefined ? '' : `, segment ${segment}`;
    return `${severity}: ${file}${place}: ${message} [${check}]`;
  });
  return section('Across files', list(items));
}
