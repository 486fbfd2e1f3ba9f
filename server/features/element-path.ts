import { isClaim, isInRemittance, paymentAt, paymentsOf } from '../document';
import { elementName, placeAt, placeSpan } from '../place';
import { textField } from '../remit/field';
import { feature } from './feature';
import { offsetOf } from './position';
import { specAt } from './spec-at';
import { type ElementPath, elementPathRequest, type PositionParams } from './status-wire';

/** Where the cursor stands, for a status bar. */
export const elementPath = feature<PositionParams, ElementPath | null>({
  name: 'element path',
  capability: {},
  request: elementPathRequest,
  empty: null,
  answer({ document }, { position }) {
    const offset = offsetOf(document, position);
    const place = placeAt(document, offset);
    if (!place) return null;
    const { block, blockNumber, ordinal } = place;
    const start = document.sequence.starts[blockNumber] as number;
    if (offset > start + placeSpan(place).end) return null;
    const at = isInRemittance(document, blockNumber) ? specAt(place) : undefined;
    const name = (at?.element ?? at?.segment)?.name;
    const account = isClaim(block) && textField(block, 0, 1)?.value;
    const element = elementName(place) || 'no segment id';
    const path = [element, name, `segment ${ordinal}`, account && `claim ${account}`];
    const payment = paymentAt(document, blockNumber);
    return {
      element,
      path: path.filter((part) => part).join(' · '),
      ...(name !== undefined && { name }),
      ...(payment && { payment: [...paymentsOf(document)].indexOf(payment) + 1 }),
    };
  },
});
