import { type CodeLens, CodeLensResolveRequest } from 'vscode-languageserver';
import { claimSummaries, isClaim, type Payment, paymentAt, providerAdjustments } from '../document';
import { acceptedNotes } from '../notes/accepted-notes';
import { type Balance, isBalanced, type PaymentBalance, paymentBalance } from '../remit/balance';
import { estimate, reversal } from '../remit/claim';
import { claimBalanceOf } from '../remit/claim-balance';
import { absolute, formatMoney, isNegative } from '../remit/money';
import { readClaim } from '../remit/read-claim';
import { paymentOutcome } from '../report/claims/payment-outcome';
import { type Block, openerOf } from '../syntax/block';
import { blockNumber } from '../syntax/sequence';
import {
  type BlockSpan,
  countedAmounts,
  countedClaims,
  countedCommand,
} from './code-lens/counted-places';
import { type FeatureContext, feature } from './feature';
import { capital, counted } from './words/english';
import { claimOutcomeWords, paymentOutcomeWords } from './words/outcome';

/**
 * The text of a lens, and the list that it opens; none if the file has changed since the lens was
 * requested.
 */
export const codeLensTitle = feature<CodeLens, CodeLens>({
  name: 'code-lens-title',
  capability: {},
  request: CodeLensResolveRequest.type,
  empty: { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
  answer(context, lens) {
    const { document } = context;
    const { block: number } = lens.data as { readonly block: number };
    const block = document.sequence.blocks[number];
    const payment = block && openerOf(block) === 'ST' && paymentAt(document, number);
    const text = payment
      ? paymentText(context, payment)
      : block && isClaim(block) && claimText(context, block);
    if (!text) return lens;
    const { title, places } = text;
    return { ...lens, command: countedCommand(context, title, lens.range.start, places) };
  },
});

interface LensText {
  readonly title: string;
  /** What the title counts. */
  readonly places: readonly BlockSpan[];
}

function paymentText(context: FeatureContext, payment: Payment): LensText {
  const { document, settings } = context;
  const { head, trailer } = payment;
  const terms = settings.checkOptions.sequestration;
  const claims = claimSummaries(document, payment);
  const balance = paymentBalance(head.amount, claims, providerAdjustments(document, payment));
  const outcome = paymentOutcome(document, payment, terms);
  const title = joined(
    `${head.amount?.value === undefined ? 'No amount' : formatMoney(head.amount.value)} for ${counted(claims.length, 'claim')}`,
    trailer ? balanceText(balance) : 'incomplete: its end is missing',
    ...paymentOutcomeWords(outcome, terms),
    acceptedText(
      context,
      (block) => paymentAt(document, blockNumber(document.sequence, block)) === payment,
    ),
  );
  return { title, places: countedClaims(outcome) };
}

function claimText(context: FeatureContext, block: Block): LensText {
  const terms = context.settings.checkOptions.sequestration;
  const claim = readClaim(block);
  const status = claim.status?.value;
  const title = joined(
    status === reversal && 'reversal',
    status === estimate ? 'estimate, nothing paid' : balanceText(claimBalanceOf(claim)?.whole),
    ...claimOutcomeWords(block, terms),
    acceptedText(context, (other) => other === block),
  );
  return { title, places: status === reversal ? [] : countedAmounts(claim, terms) };
}

/** `1 finding accepted`: what the figures say is off, a person has looked at. */
function acceptedText(
  { document, sidecar }: FeatureContext,
  isIn: (block: Block) => boolean,
): string | false {
  const { length } = acceptedNotes(document, sidecar).filter(({ block }) => isIn(block));
  return length > 0 && `${counted(length, 'finding')} accepted`;
}

function balanceText(balance: Balance | PaymentBalance | undefined): string {
  if (!balance) return 'cannot be balanced: an amount is missing or not valid';
  if (isBalanced(balance)) return 'balanced';
  const { difference } = balance;
  const size = formatMoney(absolute(difference));
  return `out of balance: paid ${size} ${isNegative(difference) ? 'less' : 'more'} than calculated`;
}

function joined(...parts: readonly (string | false)[]): string {
  return capital(parts.filter((part) => part !== false).join(' · '));
}
