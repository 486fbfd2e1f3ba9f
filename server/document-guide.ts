import {
  type Group,
  groupAt,
  type Interchange,
  interchangeAt,
  type PaymentEnds,
  paymentAt,
  type RemittanceDocument,
} from './document';
import type { Guide } from './guide/guide';
import { guideOf, nearestGuide } from './guide/guide-of';
import { guides } from './guide/index';
import { transactionOf } from './remit/transaction-kind';

/** The guide of a payment; `undefined` if it follows one that is not known. */
export function guideOfPayment(
  { head }: PaymentEnds,
  group: Group<PaymentEnds>,
  interchange: Interchange<PaymentEnds>,
  known: readonly Guide[] = guides,
): Guide | undefined {
  return guideFor(transactionOf(head, group.head), group, interchange, known);
}

/** The guide that the segments of a group's own envelope are read by. */
export function guideOfGroup(
  group: Group<PaymentEnds>,
  interchange: Interchange<PaymentEnds>,
  known: readonly Guide[] = guides,
): Guide | undefined {
  return guideFor(transactionOfGroup(group), group, interchange, known);
}

/** The guide that the interchange's own envelope is read by: the newest of those of its groups. */
export function guideOfInterchange(
  interchange: Interchange<PaymentEnds>,
  known: readonly Guide[] = guides,
): Guide | undefined {
  const { groups } = interchange;
  if (groups.length === 0) return guideFor('835', undefined, interchange, known);
  const own = new Set<Guide | undefined>();
  for (const group of groups) {
    own.add(guideOfGroup(group, interchange, known));
    if (own.has(known[0])) break;
  }
  return known.find((guide) => own.has(guide));
}

/**
 * The guide that names the segments of a block. If their own guide is not known, the newest one of
 * the same transaction comes close; `undefined` in a transaction that no known guide is for.
 */
export function namingGuideAt(
  document: RemittanceDocument,
  block: number,
  known: readonly Guide[] = guides,
): Guide | undefined {
  const interchange = interchangeAt(document, block);
  const group = groupAt(document, block);
  const payment = paymentAt(document, block);
  if (!interchange) return nearestGuide('835', known);
  if (!group) return guideOfInterchange(interchange, known) ?? nearestGuide('835', known);
  const transaction = payment ? transactionOf(payment.head, group.head) : transactionOfGroup(group);
  return guideFor(transaction, group, interchange, known) ?? nearestGuide(transaction, known);
}

/** What the transactions of a group are: remittances if GS01 says so, or if it holds one. */
export function transactionOfGroup({ head, payments }: Group<PaymentEnds>): string {
  const isOfRemittances =
    (head?.kind?.value ?? 'HP') === 'HP' ||
    payments.some((payment) => payment.head.kind?.value === '835');
  if (isOfRemittances) return '835';
  const [first] = payments;
  return first ? transactionOf(first.head, head) : '';
}

function guideFor(
  transaction: string,
  group: Group<PaymentEnds> | undefined,
  { head }: Interchange<PaymentEnds>,
  known: readonly Guide[],
): Guide | undefined {
  const { version, standard } = head ?? {};
  return guideOf(
    {
      transaction,
      version: group?.head?.version?.value.trim(),
      release: version?.value.trim(),
      standard: standard?.value,
    },
    known,
  );
}
