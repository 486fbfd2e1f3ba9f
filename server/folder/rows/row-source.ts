import type { CheckOptions } from '../../checks/options';
import type { Claim, ServiceLine } from '../../remit/claim';
import { readClaim } from '../../remit/read-claim';
import { readProviderAdjustments } from '../../remit/read-payment';
import { factsOf } from '../../report/claims/facts';
import type { FindingResult } from '../../stream/result';
import { openerOf } from '../../syntax/block';
import type { LocatedBlock } from '../../syntax/located-block';
import { type NoteCounts, noNotes } from '../note-counts';
import { createRowMaker } from '../read-rows';
import { createPaymentFinder } from '../report/payment-blocks';
import { rowPlace } from '../row-place';
import type { Row, RowKind, RowMakerKind } from './kind';
import {
  adjustmentKind,
  claimKind,
  findingKind,
  lineKind,
  paymentKind,
  providerKind,
  type RowKindName,
  remarkKind,
} from './kinds';
import type { ClaimKey, DetailKey } from './records';

/** Makes rows of one kind from the blocks of one file, and keeps none of them. */
export interface RowSource {
  add(located: LocatedBlock): void;
  /** For rows of findings, which are found by a checker. */
  addFinding(finding: FindingResult): void;
  end(): void;
}

/** The kind of rows of this name. */
export function rowKind(name: RowKindName): RowKind {
  return kinds[name];
}

const kinds: Readonly<Record<RowKindName, RowKind>> = {
  payments: paymentKind,
  claims: claimKind,
  lines: lineKind,
  adjustments: adjustmentKind,
  'provider-adjustments': providerKind,
  remarks: remarkKind,
  findings: findingKind,
};

export function createRowSource(
  name: RowKindName,
  file: string,
  options: CheckOptions,
  emit: (row: Row) => void,
  notes: NoteCounts = noNotes,
): RowSource {
  const source = { add: () => {}, addFinding: () => {}, end: () => {} };
  switch (name) {
    case 'payments':
      return { ...source, ...paymentRows(file, options, emit, notes) };
    case 'provider-adjustments':
      return { ...source, add: inPayments(providerRows(file, emit)) };
    case 'findings':
      return { ...source, addFinding: (finding) => emit(rowOf(findingKind, { file, finding })) };
    default:
      return { ...source, add: inPayments(claimRows(name, file, options, emit)) };
  }
}

function rowOf<Record>(kind: RowMakerKind<Record>, record: Record): Row {
  return kind.columns.map(({ value }) => value(record));
}

/** Payments are complete when they end. */
function paymentRows(
  file: string,
  { sequestration }: CheckOptions,
  emit: (row: Row) => void,
  notes: NoteCounts,
) {
  const maker = createRowMaker({ file, terms: sequestration });
  let emitted = 0;
  const emitNew = () => {
    const { payments, interchanges } = maker.soFar();
    const interchangeControl = interchanges.at(-1)?.control ?? '';
    for (const row of payments.slice(emitted)) {
      emitted++;
      const record = { file, payment: emitted, row, interchangeControl, notes: notes(row.trace) };
      emit(rowOf(paymentKind, record));
    }
  };
  return {
    add(located: LocatedBlock) {
      if (openerOf(located.block) === 'ISA') maker.endPayment();
      emitNew();
      maker.add(located);
      emitNew();
    },
    end() {
      maker.endPayment();
      emitNew();
    },
  };
}

type AddInPayment = (located: LocatedBlock, payment: number) => void;

/** Gives the blocks inside remittances to a function, with the number of their payment. */
function inPayments(add: AddInPayment): RowSource['add'] {
  const find = createPaymentFinder();
  let payment = 0;
  return (located) => {
    if (!find(located.block)) return;
    if (openerOf(located.block) === 'ST') payment++;
    add(located, payment);
  };
}

function providerRows(file: string, emit: (row: Row) => void): AddInPayment {
  let last = 0;
  let number = 0;
  return (located, payment) => {
    if (openerOf(located.block) !== 'PLB') return;
    if (payment !== last) number = 0;
    last = payment;
    for (const adjustment of readProviderAdjustments(located.block)) {
      number++;
      const { segment } = rowPlace(located, adjustment.span);
      emit(rowOf(providerKind, { file, payment, number, adjustment, segment }));
    }
  };
}

function claimRows(
  name: Exclude<RowKindName, 'payments' | 'provider-adjustments' | 'findings'>,
  file: string,
  { sequestration }: CheckOptions,
  emit: (row: Row) => void,
): AddInPayment {
  let last = 0;
  let number = 0;
  return (located, payment) => {
    if (openerOf(located.block) !== 'CLP') return;
    number = payment === last ? number + 1 : 1;
    last = payment;
    const claim = readClaim(located.block);
    const key: ClaimKey = {
      file,
      payment,
      number,
      claim,
      facts: factsOf(located.block, sequestration),
      segmentOf: (span) => rowPlace(located, span).segment,
    };
    if (name === 'claims') return emit(rowOf(claimKind, key));
    if (name === 'lines') {
      for (const [i, line] of claim.lines.entries())
        emit(rowOf(lineKind, { ...key, line, lineNumber: i + 1 }));
      return;
    }
    let detail = 0;
    for (const { owner, lineNumber } of ownersIn(claim)) {
      const next = (): DetailKey => ({ ...key, lineNumber, detail: ++detail });
      if (name === 'remarks') {
        for (const remark of owner.remarks) emit(rowOf(remarkKind, { ...next(), remark }));
      } else {
        for (const adjustment of owner.adjustments)
          emit(rowOf(adjustmentKind, { ...next(), adjustment }));
      }
    }
  };
}

/** What has adjustments and remarks: the claim, then its lines. */
function* ownersIn(
  claim: Claim,
): Iterable<{ readonly owner: Claim | ServiceLine; readonly lineNumber: number | undefined }> {
  yield { owner: claim, lineNumber: undefined };
  for (const [i, owner] of claim.lines.entries()) yield { owner, lineNumber: i + 1 };
}
