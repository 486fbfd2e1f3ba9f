import type { VNode } from 'preact';
import { formatDate } from '../../../remit/format';
import type {
  OrganizationCard,
  PaymentEquation,
  PaymentFacts,
  PaymentHead,
  PaymentLink,
  PaymentPage,
} from '../../../report/pages/payment';
import { amountText } from '../../words/amount';
import { counted } from '../../words/counted';
import { balanceText } from '../../words/payment';
import { Amount } from '../amount';
import { RankingChart } from '../charts/ranking';
import { WaterfallChart } from '../charts/waterfall';
import { ClaimCounts } from '../claim-counts';
import { type Fact, Facts } from '../facts';
import { FindingTally } from '../finding-tally';
import { Findings } from '../findings';
import { Go } from '../go';
import { Calculation, type CalculationLine, LedgerTable } from '../ledger';
import { Narrow } from '../narrow';
import { Notes } from '../notes';
import { Section } from '../section';
import { Table } from '../table';

/** One payment: who pays whom, how much, and how the amount adds up. */
export function PaymentView({ page }: { readonly page: PaymentPage }): VNode {
  const { ledger, charts, balance } = page;
  return (
    <article class="page payment">
      <Head
        page={page}
        claims={[
          ['Claims', <ClaimCounts key="claims" page={page} />],
          [
            'Findings in claims',
            page.claimFindings && (
              <Narrow filter="only:has findings">
                <FindingTally of={page.claimFindings} />
              </Narrow>
            ),
          ],
        ]}
      />
      <Section heading="From charged to paid" id="ledger">
        <LedgerTable ledger={ledger} />
        <div class="charts">
          <WaterfallChart chart={charts.waterfall} />
          {charts.ranking.bars.length > 0 && <RankingChart chart={charts.ranking} />}
        </div>
      </Section>
      <Section heading="How the payment adds up" id="balance">
        <Calculation label="How the payment adds up" lines={equationLines(page)} />
        <p class="outcome">{balanceText(balance)}</p>
      </Section>
      <Section heading="Findings" id="findings" of={page.findings}>
        <Findings findings={page.findings} />
      </Section>
      <Section heading="Notes" id="notes" of={page.notes}>
        <Notes notes={page.notes} />
      </Section>
      <Payments page={page} />
    </article>
  );
}

/** A payment whose claims are still being added up. */
export function PaymentHeadView({ page }: { readonly page: PaymentHead }): VNode {
  return (
    <article class="page payment">
      <Head
        page={page}
        claims={[['Claims', `${counted(page.claims, 'claim')}, being added up…`]]}
      />
      <Payments page={page} />
    </article>
  );
}

function Head({
  page,
  claims,
}: {
  readonly page: PaymentFacts;
  readonly claims: readonly Fact[];
}): VNode {
  const { payer, payee, trace, paid, date, produced } = page;
  return (
    <>
      <header>
        <h1>
          Payment {trace ? <Go at={trace}>{trace.text}</Go> : page.number}
          <Amount of={paid} />
        </h1>
        <Facts
          rows={[
            ['Method', page.method],
            ['Payment date', date && <Go at={date}>{formatDate(date.date)}</Go>],
            ['Produced', produced && <Go at={produced}>{formatDate(produced.date)}</Go>],
            ...claims,
          ]}
        />
        {page.remarks.map((remark) => (
          <p key={remark} class="remark">
            {remark}
          </p>
        ))}
      </header>
      <div class="cards">
        <OrganizationView label="Payer" card={payer} />
        <OrganizationView label="Payee" card={payee} />
      </div>
    </>
  );
}

function Payments({ page: { payments, number } }: { readonly page: PaymentFacts }): VNode | null {
  if (payments.length <= 1) return null;
  return (
    <Section heading="Payments of this file" id="payments">
      <PaymentsTable payments={payments} own={number} />
    </Section>
  );
}

function OrganizationView({
  label,
  card,
}: {
  readonly label: string;
  readonly card: OrganizationCard | undefined;
}): VNode | null {
  if (!card) return null;
  return (
    <section class="card" aria-label={label}>
      <h2>{label}</h2>
      <p>
        <Go at={card}>
          <strong>{card.name || '–'}</strong>
        </Go>
      </p>
      {card.id && (
        <p>
          {card.idKind ? `${card.idKind}: ` : ''}
          {card.id}
        </p>
      )}
      {[...card.address, ...card.contacts].map((line, i) => (
        <p key={i} class="minor">
          {line}
        </p>
      ))}
    </section>
  );
}

function equationLines({ balance, counts }: PaymentPage): readonly CalculationLine[] {
  const paying = counts.claims - counts.estimates;
  return [
    { label: counted(paying, 'claim'), kind: 'amount', amount: balance.claims },
    ...balance.adjustments.map((one): CalculationLine => {
      const name = ['PLB', one.reason, one.reference].filter(Boolean).join(' ');
      return {
        label: <Go at={one}>{name}</Go>,
        kind: 'less',
        amount: one.amount ?? '0.00',
        note: [one.effect, one.gist].filter(Boolean).join(' '),
      };
    }),
    ...calculatedLine(balance),
    { label: 'Paid (BPR02)', kind: 'total', amount: balance.paid },
  ];
}

/** Only where it differs from what was paid. */
function calculatedLine({ calculated, paid }: PaymentEquation): readonly CalculationLine[] {
  return calculated === paid ? [] : [{ label: 'Calculated', kind: 'total', amount: calculated }];
}

function PaymentsTable({
  payments,
  own,
}: {
  readonly payments: readonly PaymentLink[];
  readonly own: number;
}): VNode {
  return (
    <Table
      label="Payments of this file"
      rows={payments}
      columns={[
        {
          label: 'Number',
          cell: (one) => (
            <Go at={one}>
              {one.trace || `Payment ${one.number}`}
              {one.number === own && ' (this one)'}
            </Go>
          ),
        },
        { label: 'Payer', cell: ({ payer }) => payer },
        { label: 'Payee', cell: ({ payee }) => payee },
        { label: 'Date', cell: ({ date }) => date && formatDate(date) },
        { label: 'Claims', numeric: true, cell: ({ claims }) => claims.toLocaleString('en-US') },
        { label: 'Paid', numeric: true, cell: ({ paid }) => amountText(paid) },
      ]}
    />
  );
}
