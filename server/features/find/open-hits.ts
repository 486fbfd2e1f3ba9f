import { identityOf } from '../../identity';
import { locateElement } from '../../located-element';
import type { Hit } from '../../protocol/find';
import { isoDate } from '../../remit/date';
import { type Amount, textField } from '../../remit/field';
import { formatMoney, plainMoney } from '../../remit/money';
import type { PaymentHead } from '../../remit/payment';
import { readClaim } from '../../remit/read-claim';
import { personName, serviceDates } from '../../report/claims/facts';
import { type Block, elementText, packedId } from '../../syntax/block';
import { packId } from '../../syntax/pack-id';
import { rangeOf } from '../editor/position';
import type { FeatureContext } from '../feature';
import { type Region, regionsIn } from '../place/regions';
import { regionLabel } from '../words/labels';
import { hitName, type Query } from './query';

/** Hits of an open file in the order of its text; without a query claims only of the file in front. */
export function* hitsInOpenFile(
  context: FeatureContext,
  query: Query,
  isInFront: boolean,
  around?: Region,
): Iterable<Hit> {
  for (const region of regionsIn(context.document, around)) {
    const own =
      region.kind === 'payment'
        ? paymentHit(region.of.head, query)
        : region.kind === 'claim' && (isInFront || !query.isEmpty)
          ? claimHit(region.of, query, around)
          : undefined;
    if (own) yield { ...own, ...placeOf(context, region) };
    yield* hitsInOpenFile(context, query, isInFront, region);
  }
}

type Own = Omit<Hit, 'uri' | 'range' | 'place'>;

/** Where a hit is, and what the place is recognized by when the user has chosen it. */
function placeOf({ document, uri }: FeatureContext, { head }: Region) {
  const place = locateElement(document, head.start);
  return { uri, range: rangeOf(document, head), place: place && identityOf(document, place) };
}

function paymentHit({ payer, trace, amount, date }: PaymentHead, query: Query): Own | undefined {
  const money = amount?.value;
  const name = hitName('Payment', [
    trace?.value,
    money === undefined ? undefined : formatMoney(money),
  ]);
  const within = payer?.name?.value.trim() ?? '';
  const paid = decimal(amount);
  const day = date?.value;
  if (!query.matches([name, within], paid, () => ({ from: day, through: day }))) return undefined;
  return {
    kind: 'payment',
    ...{ name, within, patient: '', member: '', charged: undefined, paid },
    from: day && isoDate(day),
    through: undefined,
  };
}

function claimHit(block: Block, query: Query, around: Region | undefined): Own | undefined {
  const name = hitName(
    'Claim',
    [1, 7].map((n) => textField(block, 0, n)?.value),
  );
  const days = () => serviceDates(readClaim(block));
  if (!query.matches([name, ...peopleOf(block)], undefined, days)) return undefined;
  // Only what is shown is read in full.
  const claim = readClaim(block);
  const patient = claim.parties.find(({ role }) => role?.value === 'QC');
  const { from, through } = serviceDates(claim);
  return {
    kind: 'claim',
    name,
    within: around ? regionLabel(around).name : '',
    patient: personName(patient),
    member: patient?.id?.value.trim() ?? '',
    from: from && isoDate(from),
    through: through && isoDate(through),
    charged: decimal(claim.charge),
    paid: decimal(claim.paid),
  };
}

const nm1 = packId('NM1');

/** Last and first name and number of the people a claim is about. */
function peopleOf(block: Block): readonly string[] {
  const found: string[] = [];
  for (let i = 1; i < block.segments; i++) {
    if (packedId(block, i) !== nm1 || !people.includes(elementText(block, i, 1))) continue;
    found.push(...[3, 4, 9].map((n) => elementText(block, i, n)));
  }
  return found;
}

/** Patient, insured, and either of them as the payer corrects them. */
const people: readonly string[] = ['QC', 'IL', '74'];

function decimal(amount: Amount | undefined) {
  return amount?.value === undefined ? undefined : plainMoney(amount.value);
}
