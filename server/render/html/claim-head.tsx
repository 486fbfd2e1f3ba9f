import type { ComponentChildren, VNode } from 'preact';
import { formatDate } from '../../remit/format';
import type { ClaimPage } from '../../report/pages/claim';
import type { DateAt } from '../../report/parts/figure';
import { Amount } from './amount';
import { Facts } from './facts';
import { Go } from './go';

/** Who, when, and what a claim is about, with its main figures. */
export function ClaimHead({ page }: { readonly page: ClaimPage }): VNode {
  const { parties, control, status, payment, details } = page;
  const paymentName = [payment.trace, payment.date && formatDate(payment.date)].filter(Boolean);
  return (
    <>
      <Facts
        rows={[
          ...parties.map((party): [string, ComponentChildren] => [
            party.roleWords,
            <Go key={party.segment} at={party}>
              {[party.name, party.id].filter(Boolean).join(' · ') || '–'}
            </Go>,
          ]),
          ['Payer claim no.', control && <Go at={control}>{control.text}</Go>],
          ['Service dates', <Period key="dates" from={page.from} through={page.through} />],
          [
            'Received',
            page.received && <Go at={page.received}>{formatDate(page.received.date)}</Go>,
          ],
          ['Status', `${status.words} (${status.code})`],
          ['Filed as', page.filing],
          ['Payer', payment.payer],
          ['Payee', [payment.payee, payment.payeeId].filter(Boolean).join(' · ')],
          ['Payment', paymentName.length > 0 && <Go at={payment}>{paymentName.join(' · ')}</Go>],
          ...details.map((detail): [string, ComponentChildren] => [
            detail.label,
            <Go key={detail.segment} at={detail}>
              {detail.value}
            </Go>,
          ]),
        ]}
      />
      <dl class="figures">
        <Headline label="Charged" of={page.charged} />
        <Headline label="Allowed" of={page.allowed} />
        <Headline label="Paid" of={page.paid} />
        <Headline label="Patient responsibility" of={page.patientResponsibility} />
      </dl>
    </>
  );
}

function Headline({
  label,
  of,
}: {
  readonly label: string;
  readonly of: Parameters<typeof Amount>[0]['of'];
}): VNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Amount of={of} />
      </dd>
    </div>
  );
}

/** A day, or the first and the last of several. */
export function Period({
  from,
  through,
}: {
  readonly from: DateAt | undefined;
  readonly through: DateAt | undefined;
}): VNode | null {
  const last = through?.date === from?.date ? undefined : through;
  if (!from && !last) return null;
  return (
    <>
      {from && (
        <Go at={from} byPointer>
          {formatDate(from.date)}
        </Go>
      )}
      {from && last && ' – '}
      {last && (
        <Go at={last} byPointer>
          {formatDate(last.date)}
        </Go>
      )}
    </>
  );
}
