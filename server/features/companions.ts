import { addedCode, type Companion, optionsFor } from '../checks/companion';
import { paymentAt } from '../document';
import { placeText, type TextPlace } from '../place';
import type { FeatureContext } from './feature';
import { specAt } from './spec-at';

/** The companion guides, and the user's own lists, that speak of the payer of a block. */
export function companionsAt(context: FeatureContext, block: number): readonly Companion[] {
  return optionsAt(context, block).companions;
}

/** What one of them says of the code at a place. */
export function addedCodeAt(context: FeatureContext, place: TextPlace) {
  const list = specAt(place)?.element?.list;
  return list && addedCode(optionsAt(context, place.blockNumber), list, placeText(place));
}

function optionsAt({ document, settings }: FeatureContext, block: number) {
  const { checkOptions } = settings;
  if (checkOptions.companions.length === 0) return checkOptions;
  return optionsFor(checkOptions, paymentAt(document, block)?.head);
}
