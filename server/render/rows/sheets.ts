import type { ClaimRow } from '../../report/claims/row';
import type { SequestrationPage } from '../../report/pages/sequestration';
import type { WorkGroup, WorkItem, WorklistPage } from '../../report/pages/worklist';
import type { AdjustmentRecord, LineRecord, RecordClaim } from '../../report/records';
import { ledgerLabels, noteLabels, stateLabels, verdictLabels, workLabels } from '../words/labels';
import { type CellColumn, column, type Sheet, sheetOf } from './sheet';

/** One row a claim. */
export function claimSheet(rows: Iterable<ClaimRow>): Sheet {
  return sheetOf<ClaimRow>(
    'Claims',
    [
      column.count('Segment', ({ segment }) => segment),
      column.text('Account', ({ account }) => account),
      column.text('Payer claim no.', ({ control }) => control),
      column.text('Patient', ({ patient }) => patient),
      column.date('From', ({ from }) => from),
      column.date('Through', ({ through }) => through),
      column.amount('Charged', ({ charged }) => charged),
      column.amount('Allowed', ({ allowed }) => allowed),
      column.amount('Paid', ({ paid }) => paid),
      column.amount('Patient responsibility', (row) => row.patientResponsibility),
      column.amount('Sequestration', ({ sequestration }) => sequestration),
      column.amount('Other adjustments', ({ otherAdjustments }) => otherAdjustments),
      column.text('Status', ({ status }) => status),
      column.text('Status in words', ({ statusWords }) => statusWords),
      column.text('State', ({ state }) => stateLabels[state]),
      column.text('Codes', ({ codes }) => codes.join(' | ')),
      column.text('Remarks', ({ remarks }) => remarks.join(' | ')),
      column.text('253', ({ verdict }) => verdict && verdictLabels[verdict]),
      column.text('Balanced', ({ balanced }) =>
        balanced === undefined ? '' : balanced ? 'yes' : 'no',
      ),
      column.count('Lines', ({ lines }) => lines),
      column.count('Notes', ({ notes }) => notes),
    ],
    rows,
  );
}

/** One row a service line. */
export function lineSheet(records: Iterable<LineRecord>): Sheet {
  return sheetOf<LineRecord>(
    'Lines',
    [
      ...claimColumns,
      column.count('Line', ({ line }) => line.number),
      column.count('Segment', ({ line }) => line.segment),
      column.date('From', ({ line }) => line.from?.date),
      column.date('Through', ({ line }) => line.through?.date),
      column.text('Procedure', ({ line }) => line.procedure),
      column.text('Modifiers', ({ line }) => line.modifiers.join(' ')),
      column.text('Revenue code', ({ line }) => line.revenueCode),
      column.text('Units', ({ line }) => line.units),
      column.amount('Charged', ({ line }) => line.charged.amount),
      column.amount('Allowed', ({ line }) => line.allowed?.amount),
      column.amount('Deductible', ({ line }) => line.deductible),
      column.amount('Coinsurance', ({ line }) => line.coinsurance),
      column.amount('Copay', ({ line }) => line.copay),
      column.amount('Other adjustments', ({ line }) => line.adjusted),
      column.amount('Paid', ({ line }) => line.paid.amount),
      column.text('Codes', ({ line }) => line.adjustments.map(({ code }) => code).join(' | ')),
      column.text('Remarks', ({ line }) => line.remarks.map(({ text }) => text).join(' | ')),
    ],
    records,
  );
}

/** One row an adjustment. */
export function adjustmentSheet(records: Iterable<AdjustmentRecord>): Sheet {
  return sheetOf<AdjustmentRecord>(
    'Adjustments',
    [
      ...claimColumns,
      column.count('Line', ({ line }) => line?.number),
      column.text('Procedure', ({ line }) => line?.procedure),
      column.date('Date', ({ from }) => from),
      column.count('Segment', ({ adjustment }) => adjustment.segment),
      column.text('Group', ({ adjustment }) => adjustment.group),
      column.text('Reason', ({ adjustment }) => adjustment.reason),
      column.amount('Amount', ({ adjustment }) => adjustment.amount),
      column.text('Quantity', ({ adjustment }) => adjustment.quantity),
      column.text('Kind', ({ adjustment }) => ledgerLabels[adjustment.kind]),
      column.text('Remarks', ({ adjustment }) => adjustment.remarks.join(' | ')),
      column.text('Meaning', ({ adjustment }) => adjustment.meaning),
    ],
    records,
  );
}

const claimColumns: readonly CellColumn<RecordClaim>[] = [
  column.text('Payer', ({ payer }) => payer),
  column.text('Check or EFT', ({ trace }) => trace),
  column.text('Account', ({ account }) => account),
  column.text('Payer claim no.', ({ control }) => control),
  column.text('Patient', ({ patient }) => patient),
];

/** One row an item of a worklist. */
export function worklistSheet({ groups }: WorklistPage): Sheet {
  return sheetOf<Entry>(
    'Worklist',
    [
      column.text('Kind', ({ group }) => workLabels[group.kind]),
      column.text('Reason', ({ group }) => group.title),
      column.text('Payer', ({ item }) => item.payer),
      column.text('Account', ({ item }) => item.account),
      column.text('Payer claim no.', ({ item }) => item.control),
      column.text('Patient', ({ item }) => item.patient),
      column.count('Line', ({ item }) => item.line),
      column.text('Procedure', ({ item }) => item.procedure),
      column.date('Date', ({ item }) => item.date),
      column.amount('Amount', ({ item }) => item.amount),
      column.text('Codes', ({ item }) => item.codes),
      column.text('Detail', ({ item }) => item.detail),
      column.text('Next', ({ group, item }) => item.next ?? group.next),
      column.text('Note', ({ item }) => noteLabels[item.note]),
      column.text('Note text', ({ item }) => item.notes.map(({ text }) => text).join(' | ')),
      column.date('Appeal by', ({ item }) => dayOf(item, 'appeal')),
      column.date('Reopening by', ({ item }) => dayOf(item, 'reopening')),
      column.date('New claim by', ({ item }) => dayOf(item, 'new claim')),
      column.count('Segment', ({ item }) => item.segment),
    ],
    groups.flatMap((group) => group.items.map((item) => ({ group, item }))),
  );
}

interface Entry {
  readonly group: WorkGroup;
  readonly item: WorkItem;
}

function dayOf({ lastDays }: WorkItem, wanted: WorkItem['lastDays'][number]['action']) {
  return lastDays.find(({ action }) => action === wanted)?.date;
}

/** One row a month of a provider. */
export function sequestrationSheet({ rows }: SequestrationPage): Sheet {
  return sheetOf<SequestrationPage['rows'][number]>(
    'Sequestration',
    [
      column.text('Month', ({ month }) => month),
      column.text('Provider', ({ provider }) => provider),
      column.text('Name', ({ name }) => name),
      column.text('Role', ({ role }) => role),
      column.amount('Base', ({ base }) => base),
      column.amount('Reduction', ({ reduction }) => reduction),
      column.text('Rate %', ({ rate }) => rate),
      column.count('Right', ({ right }) => right),
      column.count('Off', ({ off }) => off),
      column.count('Missing', ({ missing }) => missing),
      column.amount('Missed', ({ missed }) => missed),
      column.count('Not judged', ({ unknown }) => unknown),
    ],
    rows,
  );
}
