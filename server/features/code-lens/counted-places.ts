import type { Command } from 'vscode-languageserver';
import { commandIds } from '../../protocol/command-ids';
import type { CountedPlaces } from '../../protocol/counted';
import { allAdjustments, type Claim } from '../../remit/claim';
import { claimBalanceOf } from '../../remit/claim-balance';
import { isDenial, isPending } from '../../remit/denial';
import { isZero } from '../../remit/money';
import type { PaymentOutcome } from '../../report/claims/payment-outcome';
import { verdictState } from '../../report/parts/verdict-state';
import { unreducedPayments } from '../../sequestration/expected';
import { judgedReductions } from '../../sequestration/judge';
import type { Terms } from '../../sequestration/terms';
import { inDocument, type Span } from '../../span';
import { type Block, segmentSpan } from '../../syntax/block';
import { blockStart } from '../../syntax/sequence';
import { canRun } from '../editor/client-commands';
import { rangeOf } from '../editor/position';
import type { FeatureContext } from '../feature';

/** A list that someone reads; a worklist has all of a large payment. */
const maxPlaces = 500;

/** A place in a block. */
export interface BlockSpan {
  readonly block: Block;
  readonly span: Span;
}

/** A lens as a button that lists what it counts; not a button where there is nothing to list. */
export function countedCommand(
  { document, uri, client }: FeatureContext,
  title: string,
  at: CountedPlaces['position'],
  places: readonly BlockSpan[],
): Command {
  const { showCounted } = commandIds;
  if (places.length === 0 || !canRun(client, showCounted)) return { title, command: '' };
  const ranges = places
    .map(({ block, span }) => inDocument(span, blockStart(document.sequence, block)))
    .sort((a, b) => a.start - b.start)
    .slice(0, maxPlaces)
    .map((span) => rangeOf(document, span));
  const counted: CountedPlaces = { uri, position: at, ranges };
  return { title, command: showCounted, arguments: [counted] };
}

/** The claims of a payment that are denied, undecided, out of balance, or wrongly reduced. */
export function countedClaims(outcome: PaymentOutcome): readonly BlockSpan[] {
  const { denied, partlyDenied, pending, misreduced, unreduced, outOfBalance } = outcome;
  const blocks = new Set(
    [denied, partlyDenied, pending, misreduced, unreduced, outOfBalance].flat(),
  );
  return [...blocks].map((block) => ({ block, span: segmentSpan(block, 0) }));
}

/** The denials, undecided amounts, and wrong reductions of a claim, and its lines out of balance. */
export function countedAmounts(claim: Claim, terms: Terms): readonly BlockSpan[] {
  const open = allAdjustments(claim).filter((one) => isDenial(one) || isPending(one));
  const off = judgedReductions(claim, terms)
    .filter(({ verdict }) => verdictState(verdict) === 'off')
    .flatMap(({ reduction }) => reduction.amounts);
  const unreduced = unreducedPayments(claim, terms).map(({ line }) => line ?? claim);
  const balances = claimBalanceOf(claim)?.lines ?? [];
  const outOfBalance = claim.lines.filter((_, i) => {
    const balance = balances[i];
    return balance !== undefined && !isZero(balance.difference);
  });
  const spans = new Set([...open, ...off, ...unreduced, ...outOfBalance].map(({ span }) => span));
  return [...spans].map((span) => ({ block: claim.block, span }));
}
