import { groupAt, interchangeAt, paymentAt, segmentCount } from '../../document';
import type { LocatedElement } from '../../located-element';
import { escapeMarkdown } from '../../markdown';
import { elementText } from '../../syntax/block';
import type { FeatureContext } from '../feature';
import { counted } from '../words/english';
import type { HoverPart } from './part';

/** On SE, GE and IEA: the count that they state, compared with the file. */
export const counts: HoverPart = (context, place) => {
  if (place.element > 1) return undefined;
  const found = count(context, place);
  if (!found) return undefined;
  const stated = elementText(place.block, place.index, 1).trim();
  const actual = `${counted(found.count, found.one)} ${found.between}`;
  if (Number(stated) === found.count) return `Counted: ${actual}.`;
  const claim = stated ? `The stated count is ${escapeMarkdown(stated)}` : 'No count is stated';
  return `${claim}, but there ${found.count === 1 ? 'is' : 'are'} **${actual}**.`;
};

function count({ document }: FeatureContext, { id, blockNumber }: LocatedElement) {
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
