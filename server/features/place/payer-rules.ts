import { addedCode, optionsFor } from '../../checks/options-for';
import type { PayerRules } from '../../checks/payer-rules';
import { paymentAt } from '../../document';
import { elementTextOf, type LocatedElement } from '../../located-element';
import type { FeatureContext } from '../feature';
import { specAt } from './spec-at';

/** The payer rules, and the user's own lists, that apply to the payer of a block. */
export function payerRulesAt(context: FeatureContext, block: number): readonly PayerRules[] {
  return optionsAt(context, block).payerRules;
}

/** What one of them says about the code at a place. */
export function addedCodeAt(context: FeatureContext, place: LocatedElement) {
  const list = specAt(context.document, place)?.element?.list;
  return list && addedCode(optionsAt(context, place.blockNumber), list, elementTextOf(place));
}

function optionsAt({ document, settings }: FeatureContext, block: number) {
  const { checkOptions } = settings;
  if (checkOptions.payerRules.length === 0) return checkOptions;
  return optionsFor(checkOptions, paymentAt(document, block)?.head);
}
