import { Fragment, type VNode } from 'preact';
import type { PaymentPage } from '../../report/pages/payment';
import { counted } from '../words/counted';
import { claimKinds } from '../words/payment';
import { Narrow } from './narrow';

/** How many claims a payment has, and how many of each kind; each leads to its claims. */
export function ClaimCounts({ page }: { readonly page: PaymentPage }): VNode {
  const { claims, lines } = page.counts;
  return (
    <>
      <Narrow filter="all:">{counted(claims, 'claim')}</Narrow>, {counted(lines, 'line')}
      {claimKinds(page).map(({ text, filter }, i) => (
        <Fragment key={filter}>
          {i === 0 ? ': ' : ', '}
          <Narrow filter={filter}>{text}</Narrow>
        </Fragment>
      ))}
    </>
  );
}
