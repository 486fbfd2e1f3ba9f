import { formatDate } from '../../remit/format';
import type { OrganizationCard, PaymentEquation, PaymentPage } from '../../report/pages/payment';
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
import { findingsPart, ledgerPart, notesPart } from './shared';

export function paymentParts(page: PaymentPage): readonly Part[] {
  const { payer, payee, trace, method, paid, date, produced, ledger, balance } = page;
  return [
    title(1, `Payment ${trace?.text ?? page.number} · ${amountText(paid.amount)}`),
    {
      part: 'facts',
      rows: [
        ['Payer', organizationText(payer)],
        ['Payee', organizationText(payee)],
        ['Method', [method, ...page.remarks].join(' · ')],
        ['Check or EFT number', trace?.text ?? ''],
        ['Payment date', date ? formatDate(date.date) : ''],
        ['Produced', produced ? formatDate(produced.date) : ''],
        ['Claims', paymentCounts(page)],
        ['Findings in claims', page.claimFindings ? findingsText(page.claimFindings) : ''],
      ],
    },
    ...section('From charged to paid', [ledgerPart(ledger)]),
    ...section('How the payment comes about', [
      equationPart(balance, page.counts.claims - page.counts.estimates),
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

function equationPart(balance: PaymentEquation, claims: number): Calculation {
  const rows: CalculationRow[] = [
    { sign: '', label: counted(claims, 'claim'), amount: amountText(balance.claims), note: '' },
    ...balance.adjustments.map(
      ({ reason, reference, amount = '0.00', gist, effect }): CalculationRow => ({
        sign: isNegativeAmount(amount) ? '+' : '−',
        label: ['PLB', reason, reference].filter(Boolean).join(' '),
        amount: sizeText(amount),
        note: [effect, gist].filter(Boolean).join(' '),
      }),
    ),
  ];
  if (!isZeroAmount(balance.difference)) {
    const calculated = amountText(balance.calculated);
    rows.push({ sign: '=', label: 'Calculated', amount: calculated, note: '' });
  }
  rows.push({ sign: '=', label: 'Paid (BPR02)', amount: amountText(balance.paid), note: '' });
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
  return [{ part: 'table', columns: heads, rows }];
}
