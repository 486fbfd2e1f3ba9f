import { isClaim, isInRemittance, paymentAt, paymentsOf } from '../document';
import { elementName, placedAt } from '../place';
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
    const place = placedAt(document, offsetOf(document, position))?.place;
    if (!place) return null;
    const { block, blockNumber, ordinal } = place;
    const at = isInRemittance(document, blockNumber) ? specAt(document, place) : undefined;
    const name = (at?.element ?? at?.segment)?.name;
    const account = isClaim(block) && textField(block, 0, 1)?.value;
    const element = elementName(place) || 'no segment ID';
    const path = [element, name, `segment ${ordinal}`, account && `claim ${visibleText(account)}`];
    const payment = paymentAt(document, blockNumber);
    return {
      element,
      path: path.filter((part) => part).join(' · '),
      ...(name !== undefined && { name }),
      ...(payment && { payment: [...paymentsOf(document)].indexOf(payment) + 1 }),
    };
  },
});
