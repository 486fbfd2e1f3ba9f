import type { Claim } from '../../remit/claim';
import { crossoverPayer, forwardingRemarks, remarkAmong } from '../../remit/crossover';
import { personName } from './facts';

/** `forwarded to LAKELAND SUPPLEMENTAL (MA18)`: where a claim went that another payer has now. */
export function forwardedWords(claim: Claim): string {
  const name = personName(crossoverPayer(claim)) || 'the next payer';
  const remark = remarkAmong(claim, forwardingRemarks)?.value;
  return `forwarded to ${name}${remark ? ` (${remark})` : ''}`;
}
