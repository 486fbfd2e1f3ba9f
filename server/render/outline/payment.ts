import { formatDate } from '../../remit/format';
import type { OrganizationCard, PaymentPage } from '../../report/pages/payment';
import { amountText, isNegativeAmount, isZeroAmount, sizeText } from '../words/amount';
import { counted } from '../words/counted';
import { findingsText } from '../words/findings';
import { balanceText, paymentCounts } from '../words/payment';
import {
  type Calculation,
  type CalculationRow,
  columns,
  list,
  type Part,
  section,
  title,
} from './part';
import { findingsPart, ledgerPart, notesPart, segmentsOf } from './shared';

export function paymentParts(page: PaymentPage): readonly Part[] {
  const { payer, payee, trace, method, paid, date, produced, ledger, balance } = page;
  return [
    title(1, `Payment ${trace?.text ?? page.number} · ${amountText(paid.amount)}`),
    {
      part: 'facts',
      rows: [
        ['Payer', organizationText(payer), payer?.segment],
        ['Payee', organizationText(payee), payee?.segment],
        ['Method', [method, ...page.remarks].join(' · '), paid.segment],
        ['Check or EFT number', trace?.text ?? '', trace?.segment],
        ['Payment date', date ? formatDate(date.date) : '', date?.segment],
        ['Produced', produced ? formatDate(produced.date) : '', produced?.segment],
        ['Claims', paymentCounts(page)],
        ['Findings in claims', page.claimFindings ? findingsText(page.claimFindings) : ''],
      ],
    },
    ...section('From charged to paid', [ledgerPart(ledger)]),
    ...section('How the payment adds up', [
      equationPart(page),
      { part: 'text', text: balanceText(balance) },
    ]),
    ...section('Findings', findingsPart(page.findings)),
    ...section('Notes', notesPart(page.notes)),
    ...section('Contact', list([...(payer?.contacts ?? [])])),
    ...section('Payments of this file', otherPayments(page)),
  ];
}

function organizationText(card: OrganizationCard | undefined): string {
  if (!card) return '';
  const { name, id, idKind, address } = card;
  const number = id && (idKind ? `${idKind} ${id}` : id);
  return [name, number, ...address].filter(Boolean).join(' · ');
}

function equationPart({ balance, counts, paid }: PaymentPage): Calculation {
  const claims = counts.claims - counts.estimates;
  const rows: CalculationRow[] = [
    { sign: '', label: counted(claims, 'claim'), amount: amountText(balance.claims), note: '' },
    ...balance.adjustments.map(
      ({ reason, reference, amount = '0.00', gist, effect, segment }): CalculationRow => ({
        sign: isNegativeAmount(amount) ? '+' : '−',
        label: ['PLB', reason, reference].filter(Boolean).join(' '),
        amount: sizeText(amount),
        note: [effect, gist].filter(Boolean).join(' '),
        segment,
      }),
    ),
  ];
  if (!isZeroAmount(balance.difference)) {
    const calculated = amountText(balance.calculated);
    rows.push({ sign: '=', label: 'Calculated', amount: calculated, note: '' });
  }
  rows.push({
    sign: '=',
    label: 'Paid (BPR02)',
    amount: amountText(balance.paid),
    note: '',
    segment: paid.segment,
  });
  return { part: 'calculation', rows };
}

function otherPayments({ payments, number }: PaymentPage): readonly Part[] {
  if (payments.length < 2) return [];
  const rows = payments.map((one) => [
    one.number === number ? `${one.number} (this one)` : String(one.number),
    one.trace,
    one.payer,
    one.date ? formatDate(one.date) : '',
    String(one.claims),
    amountText(one.paid),
  ]);
  const heads = columns('>No.', 'Number', '…Payer', 'Date', '>Claims', '>Paid');
  return [{ part: 'table', columns: heads, rows, segments: segmentsOf(payments) }];
}
