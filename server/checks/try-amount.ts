import { isClaim } from '../document';
import { openers } from '../envelopes';
import { claimBalanceOf, isUnexplained } from '../remit/claim-balance';
import { isZero } from '../remit/money';
import { readClaim } from '../remit/read-claim';
import type { Span } from '../span';
import { type Block, blockText } from '../syntax/block';
import { scan } from '../syntax/scan';
import { blocksOf } from '../syntax/sequence';

/** A claim longer than this is not read again for one amount: it may have thousands that are wrong. */
const maxLength = 10_000;

/**
 * How the service line of an unreadable amount adds up with another text in its place; without lines,
 * the claim. `undefined` if the amount is in no balance, or something else keeps it from being added up.
 */
export function tryAmount(block: Block, span: Span, text: string): 'balanced' | 'off' | undefined {
  if (!isClaim(block) || block.length > maxLength) return undefined;
  const before = balancesOf(block);
  const whole = blockText(block);
  const read = scan(
    whole.slice(0, span.start) + text + whole.slice(span.end),
    openers,
    block.delimiters,
  );
  const [edited] = blocksOf(read);
  if (!edited) return undefined;
  const after = balancesOf(edited);
  const isNew = (i: number) => before[i] === undefined && after[i] !== undefined;
  // The lines come first: what is wrong elsewhere in the claim says nothing about this amount.
  const added = [...after.keys()].find(isNew);
  const balance = added === undefined ? undefined : after[added];
  return balance && (isZero(balance.difference) ? 'balanced' : 'off');
}

/** The balances of the lines, then that of the claim; none of a claim that is nothing but its head. */
function balancesOf(block: Block) {
  const claim = readClaim(block);
  const balance = isUnexplained(claim) ? undefined : claimBalanceOf(claim);
  return balance ? [...balance.lines, balance.whole] : [];
}
