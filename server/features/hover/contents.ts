import type { FeatureContext } from '../feature';
import { moneySentence } from './contents/money';
import { organizationSentence, personSentence } from './contents/party';
import { paymentSentence, traceSentence } from './contents/payment';
import { procedureSentence } from './contents/procedure';
import { providerAdjustmentTable } from './contents/provider-adjustments';
import { contactSentence, dateSentence, referenceSentence } from './contents/qualified';
import { remarksAndAmounts } from './contents/remarks-and-amounts';
import { summarySentence } from './contents/summary';
import type { HoverElement, HoverPart } from './part';

/** What a segment says, by its id. */
const sentences: ReadonlyMap<string, HoverPart> = new Map([
  ['AMT', moneySentence],
  ['BPR', paymentSentence],
  ['DTM', dateSentence],
  ['MIA', remarksAndAmounts],
  ['MOA', remarksAndAmounts],
  ['N1', organizationSentence],
  ['NM1', personSentence],
  ['PER', contactSentence],
  ['PLB', providerAdjustmentTable],
  ['QTY', moneySentence],
  ['REF', referenceSentence],
  ['SVC', procedureSentence],
  ['TRN', traceSentence],
  ['TS2', remarksAndAmounts],
  ['TS3', summarySentence],
]);

/**
 * On a segment's id: what the segment says, in one sentence. It may name the patient: whoever hovers
 * has the file open.
 */
export function contents(context: FeatureContext, place: HoverElement): string | undefined {
  return place.element === 0 ? sentences.get(place.id)?.(context, place) : undefined;
}
