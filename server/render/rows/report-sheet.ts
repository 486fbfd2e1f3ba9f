import type { Report, ReportAdjustment, ReportGroup } from '../../folder/report/report';
import { column, type Sheet, sheetOf } from './sheet';

/** The groups of a report, or else its reason codes: one row each. */
export function reportSheet({ by, groups, adjustments }: Report): Sheet {
  return by && groups ? groupSheet(groups) : codeSheet(adjustments);
}

function groupSheet(groups: readonly ReportGroup[]): Sheet {
  return sheetOf<ReportGroup>(
    'Groups',
    [
      column.text('Key', ({ key }) => key),
      column.text('Name', ({ name }) => name),
      column.count('Payments', ({ payments }) => payments),
      column.count('Claims', ({ claims }) => claims),
      column.count('Lines', ({ lines }) => lines),
      column.count('Denied', ({ denied }) => denied),
      column.amount('Denied amount', ({ deniedAmount }) => deniedAmount),
      column.amount('Charged', ({ charged }) => charged),
      column.amount('Paid', ({ paid }) => paid),
      column.amount('Sent', ({ sent }) => sent),
      column.amount('Patient responsibility', ({ patient }) => patient),
      column.amount('Sequestration', ({ sequestration }) => sequestration),
      column.amount('Base', ({ base }) => base),
      column.amount('Expected', ({ expected }) => expected),
      column.count('Right', ({ right }) => right),
      column.count('Off', ({ off }) => off),
      column.count('Missing', ({ missing }) => missing),
      column.amount('Missed', ({ missed }) => missed),
      column.amount('Recoverable', ({ recoverable }) => recoverable),
      column.count('Not checked', ({ unknown }) => unknown),
      column.count('Claims with a received date', ({ turnaround }) => turnaround.claims),
      column.count('Days from received to paid', ({ turnaround }) => turnaround.days),
    ],
    groups,
  );
}

function codeSheet(adjustments: readonly ReportAdjustment[]): Sheet {
  return sheetOf<ReportAdjustment>(
    'Codes',
    [
      column.text('Group', ({ group }) => group),
      column.text('Reason', ({ reason }) => reason),
      column.count('Count', ({ count }) => count),
      column.amount('Amount', ({ amount }) => amount),
    ],
    adjustments,
  );
}
