import { isClaim, isInRemittance, paymentAt, paymentsOf } from '../document';
import { elementName, elementUnder } from '../located-element';
import { type ElementPath, elementPathRequest, type PositionParams } from '../protocol/status';
import { textField } from '../remit/field';
import { visibleText } from '../visible';
import { offsetOf } from './editor/position';
import { feature } from './feature';
import { specAt } from './place/spec-at';

/** The element at the cursor and its place, for a status bar. */
export const elementPath = feature<PositionParams, ElementPath | null>({
  name: 'element-path',
  capability: {},
  request: elementPathRequest,
  empty: null,
  answer({ document }, { position }) {
    const place = elementUnder(document, offsetOf(document, position));
    if (!place) return null;
    const { block, blockNumber, segment } = place;
    const at = isInRemittance(document, blockNumber) ? specAt(document, place) : undefined;
    const name = (at?.element ?? at?.segment)?.name;
    const account = isClaim(block) && textField(block, 0, 1)?.value;
    const element = elementName(place) || 'no segment ID';
    const path = [element, name, `segment ${segment}`, account && `claim ${visibleText(account)}`];
    const payment = paymentAt(document, blockNumber);
    return {
      element,
      path: path.filter((part) => part).join(' · '),
      ...(name !== undefined && { name }),
      ...(payment && { payment: [...paymentsOf(document)].indexOf(payment) + 1 }),
    };
  },
});
