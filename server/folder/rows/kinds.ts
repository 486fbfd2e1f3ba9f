import { dateOf, serviceEnd, serviceStart } from '../../remit/dates';
import { isDenied } from '../../remit/denial';
import { add, plainMoney, readMoney, zero } from '../../remit/money';
import { allowedOfLine } from '../../report/parts/allowed';
import { adjustmentCode } from '../../report/parts/code-sum';
import { renderingProvider } from '../../report/providers';
import { column, type RowMakerKind } from './kind';
import type {
  AdjustmentRecord,
  ClaimKey,
  DetailKey,
  FindingRecord,
  LineRecord,
  PaymentKey,
  PaymentRecord,
  ProviderRecord,
  RemarkRecord,
} from './records';
import { amountValue, dateValue, textValue } from './values';

const { text, identity, amount, date, count, flag } = column;

function paymentKey<R extends PaymentKey>() {
  return [
    text<R>('file', 'path of the file', ({ file }) => file),
    count<R>('payment', 'number of the payment in its file, from 1', ({ payment }) => payment),
  ];
}

function claimKey<R extends ClaimKey>() {
  return [
    ...paymentKey<R>(),
    count<R>('claim', 'number of the claim in its payment, from 1', ({ number }) => number),
  ];
}

function detailKey<R extends DetailKey>(what: string) {
  return [
    ...claimKey<R>(),
    count<R>(
      'line',
      `number of the service line in its claim, from 1; empty for ${what} of the claim`,
      ({ lineNumber }) => lineNumber,
    ),
    count<R>(what, `number of the ${what} in its claim, from 1`, ({ detail }) => detail),
  ];
}

/** One row per payment. */
export const paymentKind: RowMakerKind<PaymentRecord> = {
  name: 'payments',
  summary: 'One row per payment (ST to SE)',
  columns: [
    ...paymentKey<PaymentRecord>(),
    count('segment', 'number of its ST segment in the file', ({ row }) => row.segment),
    text('interchange_control', 'ISA13', (one) => one.interchangeControl || undefined),
    text('payer', 'name of the payer', ({ row }) => row.payer || undefined),
    text('payer_id', 'N104 of the payer, or else TRN03', ({ row }) => row.payerId || undefined),
    text('payee', 'name of the payee', ({ row }) => row.payee || undefined),
    text('payee_id', 'N104 of the payee', ({ row }) => row.payeeId || undefined),
    text('trace', 'check or EFT number (TRN02)', ({ row }) => row.trace || undefined),
    date('date', 'day of the payment (BPR16)', ({ row }) => dateValue(row.date)),
    text('handling', 'BPR01', ({ row }) => row.handling || undefined),
    text('method', 'BPR04', ({ row }) => row.method || undefined),
    amount('amount', 'BPR02, below zero for a debit (BPR03 D)', ({ row }) => row.amount),
    count('claims', 'how many claims', ({ row }) => row.claims),
    count('lines', 'how many service lines', ({ row }) => row.lines),
    count('denied', 'how many denied claims', ({ row }) => row.denied),
    amount('denied_amount', 'what the denied claims charged', ({ row }) => row.deniedAmount),
    amount('charged', 'sum of CLP03', ({ row }) => row.charged),
    amount('paid', 'sum of CLP04', ({ row }) => row.paid),
    amount('patient', 'sum of the adjustments of group PR', ({ row }) => row.patient),
    amount('sequestration', 'sum of reason 253', ({ row }) => row.sequestration),
    amount('provider_adjustments', 'sum of the provider adjustments (PLB)', ({ row }) =>
      plainMoney(
        row.providerRows.reduce(
          (sum, { amount: one }) => add(sum, (one && readMoney(one)) || zero),
          zero,
        ),
      ),
    ),
    flag('balanced', 'whether amount = paid - provider adjustments', ({ row }) => row.balanced),
    count('unbalanced_claims', 'claims that do not add up', ({ row }) => row.unbalancedClaims),
    count('notes', 'notes on the payment and its claims, in FILE.notes.json', (one) => one.notes),
  ],
};

/** One row per claim. */
export const claimKind: RowMakerKind<ClaimKey> = {
  name: 'claims',
  summary: 'One row per claim (CLP)',
  columns: [
    ...claimKey<ClaimKey>(),
    count('segment', 'number of its CLP segment in the file', (one) =>
      one.segmentOf(one.claim.span),
    ),
    identity('account', 'CLP01', ({ claim }) => textValue(claim.account)),
    identity('control', 'CLP07', ({ claim }) => textValue(claim.control)),
    identity('original_control', 'REF*F8', ({ claim }) =>
      textValue(claim.references.find(({ qualifier }) => qualifier?.value === 'F8')?.value),
    ),
    identity(
      'patient',
      'last and first name of the patient',
      ({ facts }) => facts.patient || undefined,
    ),
    identity('patient_id', 'NM109 of the patient', ({ claim }) =>
      textValue(claim.parties.find(({ role }) => role?.value === 'QC')?.id),
    ),
    text(
      'rendering_provider',
      'NM109 of NM1*82',
      ({ claim }) => renderingProvider(claim)?.provider,
    ),
    text('status', 'CLP02', ({ claim }) => textValue(claim.status)),
    text('state', 'what became of it, in a word', ({ facts }) => facts.state),
    text('filing', 'CLP06', ({ claim }) => textValue(claim.filing)),
    text('facility', 'CLP08', ({ claim }) => textValue(claim.facility)),
    date('from', 'first day of service', ({ facts }) => dateValue(facts.from)),
    date('through', 'last day of service', ({ facts }) => dateValue(facts.through)),
    date('received', 'DTM*050', ({ claim }) => dateValue(dateOf(claim.dates, '050')?.value)),
    amount('charged', 'CLP03', ({ claim }) => amountValue(claim.charge)),
    amount('paid', 'CLP04', ({ claim }) => amountValue(claim.paid)),
    amount('patient_responsibility', 'CLP05', ({ claim }) => amountValue(claim.patientShare)),
    amount('sequestration', 'sum of reason 253', ({ facts }) => plainMoney(facts.sequestration)),
    flag('denied', 'whether the payer denied it', ({ claim }) => isDenied(claim)),
    flag('balanced', 'whether it adds up; empty if it need not', ({ facts }) => facts.balanced),
    text(
      'reduction',
      'sequestration: right, off, missing, or unknown',
      ({ facts }) => facts.verdict,
    ),
    count('lines', 'how many service lines', ({ claim }) => claim.lines.length),
  ],
};

/** One row per service line. */
export const lineKind: RowMakerKind<LineRecord> = {
  name: 'lines',
  summary: 'One row per service line (SVC)',
  columns: [
    ...claimKey<LineRecord>(),
    count('line', 'number of the line in its claim, from 1', ({ lineNumber }) => lineNumber),
    count('segment', 'number of its SVC segment in the file', (one) =>
      one.segmentOf(one.line.span),
    ),
    text('procedure', 'SVC01-2', ({ line }) => textValue(line.procedure.code)),
    text('qualifier', 'SVC01-1', ({ line }) => textValue(line.procedure.qualifier)),
    text(
      'modifiers',
      'SVC01-3 to 6, with spaces between them',
      ({ line }) => line.procedure.modifiers.map(textValue).join(' ') || undefined,
    ),
    text('revenue_code', 'SVC04', ({ line }) => textValue(line.revenueCode)),
    date('from', 'first day of service', ({ line }) => dateValue(serviceStart(line.dates)?.value)),
    date('through', 'last day of service', ({ line }) => dateValue(serviceEnd(line.dates)?.value)),
    amount('units', 'SVC05', ({ line }) => amountValue(line.units)),
    amount('charged', 'SVC02', ({ line }) => amountValue(line.charge)),
    amount('allowed', 'AMT*B6', ({ line }) => amountValue(allowedOfLine(line))),
    amount('paid', 'SVC03', ({ line }) => amountValue(line.paid)),
    identity('control', 'REF*6R', ({ line }) =>
      textValue(line.references.find(({ qualifier }) => qualifier?.value === '6R')?.value),
    ),
  ],
};

/** One row per adjustment. */
export const adjustmentKind: RowMakerKind<AdjustmentRecord> = {
  name: 'adjustments',
  summary: 'One row per adjustment (each reason of a CAS)',
  columns: [
    ...detailKey<AdjustmentRecord>('adjustment'),
    count('segment', 'number of its CAS segment', (one) => one.segmentOf(one.adjustment.span)),
    text('group', 'CAS01', ({ adjustment }) => textValue(adjustment.group)),
    text('reason', 'CAS02, 05, …', ({ adjustment }) => textValue(adjustment.reason)),
    amount('amount', 'CAS03, 06, …', ({ adjustment }) => amountValue(adjustment.amount)),
    amount('quantity', 'CAS04, 07, …', ({ adjustment }) => amountValue(adjustment.quantity)),
    text(
      'kind',
      'contractual, denied, patient, other payers, sequestration, or other',
      ({ adjustment }) => adjustmentCode(adjustment).kind,
    ),
  ],
};

/** One row per provider adjustment. */
export const providerKind: RowMakerKind<ProviderRecord> = {
  name: 'provider-adjustments',
  summary: 'One row per provider adjustment (each reason of a PLB)',
  columns: [
    ...paymentKey<ProviderRecord>(),
    count('adjustment', 'its number in the payment, from 1', ({ number }) => number),
    count('segment', 'number of its PLB segment in the file', ({ segment }) => segment),
    text('provider', 'PLB01', ({ adjustment }) => textValue(adjustment.provider)),
    date('fiscal_year_end', 'PLB02', ({ adjustment }) =>
      dateValue(adjustment.fiscalYearEnd?.value),
    ),
    text('code', 'PLB03-1, 05-1, …', ({ adjustment }) => textValue(adjustment.reason)),
    identity('reference', 'PLB03-2, 05-2, …', ({ adjustment }) => textValue(adjustment.reference)),
    amount('amount', 'PLB04, 06, …; above zero lowers the payment', ({ adjustment }) =>
      amountValue(adjustment.amount),
    ),
  ],
};

/** One row per remark code. */
export const remarkKind: RowMakerKind<RemarkRecord> = {
  name: 'remarks',
  summary: 'One row per remark code (LQ, MIA, MOA)',
  columns: [
    ...detailKey<RemarkRecord>('remark'),
    count('segment', 'number of its segment in the file', (one) => one.segmentOf(one.remark)),
    text('code', 'the remark code', ({ remark }) => textValue(remark)),
    flag('alert', 'whether it is an alert; empty for an unknown code', ({ remark }) =>
      remark.entry ? Boolean(remark.entry.alert) : undefined,
    ),
  ],
};

/** One row per finding. */
export const findingKind: RowMakerKind<FindingRecord> = {
  name: 'findings',
  summary: 'One row per finding of the rules',
  columns: [
    text('file', 'path of the file', ({ file }) => file),
    text('rule', 'name of the rule', ({ finding }) => finding.check),
    text('severity', 'error, warning, information, or hint', ({ finding }) => finding.severity),
    count('snip', 'WEDI SNIP type', ({ finding }) => finding.snip),
    count('segment', 'number of the segment in the file', ({ finding }) => finding.segment),
    text('element', 'such as CAS06', ({ finding }) => finding.element),
    count('at_line', 'line of the text, from 1', ({ finding }) => finding.range.start.line + 1),
    count('at_column', 'column, from 1', ({ finding }) => finding.range.start.character + 1),
    identity('account', 'CLP01 of the claim', ({ finding }) => finding.claim?.trim() || undefined),
    text('message', 'what is wrong; it quotes no patient', ({ finding }) => finding.message),
  ],
};

/** The names of all kinds, in the order of the documentation. */
export const rowKindNames = [
  'payments',
  'claims',
  'lines',
  'adjustments',
  'provider-adjustments',
  'remarks',
  'findings',
] as const;
export type RowKindName = (typeof rowKindNames)[number];
