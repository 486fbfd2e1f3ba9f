import { paymentsOf, type RemittanceDocument } from '../document';
import { textField } from '../remit/field';
import type { Terms } from '../sequestration/terms';
import { openerOf } from '../syntax/block';
import { batchProvider } from './providers';
import { countBlock, startTally, type Tally, type Totals } from './totals';

/**
 * Totals by provider, by the provider's number: the one a batch of claims names (TS301), else the
 * payee (N104 of N1*PE); provider adjustments count for the provider they name (PLB01). A provider
 * who is named nowhere has an empty number. What was sent counts for the payee.
 */
export function providerTotals(
  document: RemittanceDocument,
  terms: Terms,
): ReadonlyMap<string, Totals> {
  const totals = new Map<string, Tally>();
  const tallyOf = (provider: string) => {
    const tally = totals.get(provider) ?? startTally();
    totals.set(provider, tally);
    return tally;
  };
  for (const { first, end, head } of paymentsOf(document)) {
    const payee = head.payee?.id?.value ?? '';
    let provider = payee;
    for (const block of document.sequence.blocks.slice(first, end)) {
      const opener = openerOf(block);
      if (opener === 'LX') provider = batchProvider(block) ?? payee;
      if (opener === 'PLB')
        countBlock(tallyOf(textField(block, 0, 1)?.value ?? payee), block, terms);
      if (opener === 'CLP') countBlock(tallyOf(provider), block, terms);
      if (opener === 'ST') countBlock(tallyOf(payee), block, terms);
    }
  }
  return totals;
}
