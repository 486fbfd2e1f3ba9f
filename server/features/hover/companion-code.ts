import { addedCode, optionsFor } from '../../checks/companion';
import { paymentAt } from '../../document';
import { placeText } from '../../place';
import { specAt } from '../spec-at';
import { capital } from '../words';
import type { HoverPart } from './part';

/** What a companion guide of this payer, or the user's own list, says of a code. */
export const companionCode: HoverPart = ({ document, settings }, place) => {
  const list = specAt(place)?.element?.list;
  const { checkOptions } = settings;
  if (!list || checkOptions.companions.length === 0) return undefined;
  const payment = paymentAt(document, place.blockNumber);
  const added = addedCode(optionsFor(checkOptions, payment?.head), list, placeText(place));
  return added && `${capital(added.entry.gist)} · *${added.name}*`;
};
