import { groupAt, interchangeAt, paymentAt, segmentCount } from '../../document';
import type { TextPlace } from '../../place';
import { elementText } from '../../syntax/block';
import type { FeatureContext } from '../feature';
import { counted } from '../words/words';
import type { HoverPart } from './part';

/** On SE, GE and IEA: what they count, counted. */
export const counts: HoverPart = (context, place) => {
  if (place.element > 1) return undefined;
  const found = count(context, place);
  if (!found) return undefined;
  const said = elementText(place.block, place.index, 1).trim();
  const there = `${counted(found.count, found.one)} ${found.between}`;
  return Number(said) === found.count
    ? `Counted: ${there}.`
    : `Says ${said || 'nothing'}, but there ${found.count === 1 ? 'is' : 'are'} **${there}**.`;
};

function count({ document }: FeatureContext, { id, blockNumber }: TextPlace) {
  if (id === 'SE') {
    const payment = paymentAt(document, blockNumber);
    if (!payment) return undefined;
    const segments = segmentCount(document, payment.first, payment.end);
    return { count: segments, one: 'segment', between: 'from ST to SE' };
  }
  if (id === 'GE') {
    const group = groupAt(document, blockNumber);
    return group && { count: group.payments.length, one: 'transaction', between: 'in this group' };
  }
  if (id !== 'IEA') return undefined;
  const interchange = interchangeAt(document, blockNumber);
  if (!interchange) return undefined;
  return { count: interchange.groups.length, one: 'group', between: 'in this interchange' };
}
