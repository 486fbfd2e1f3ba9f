import { type CodeLens, CodeLensResolveRequest } from 'vscode-languageserver';
import { claimSummaries, isClaim, type Payment, paymentAt, providerAdjustments } from '../document';
import { type Balance, isBalanced, type PaymentBalance, paymentBalance } from '../remit/balance';
import { estimate, reversal } from '../remit/claim';
import { claimBalanceOf } from '../remit/claim-balance';
import { absolute, formatMoney, isNegative } from '../remit/money';
import { readClaim } from '../remit/read-claim';
import { paymentOutcome } from '../report/claims/payment-outcome';
import { type Block, openerOf } from '../syntax/block';
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

function paymentText({ document, settings }: FeatureContext, payment: Payment): LensText {
  const { head, trailer } = payment;
  const terms = settings.checkOptions.sequestration;
  const claims = claimSummaries(document, payment);
  const balance = paymentBalance(head.amount, claims, providerAdjustments(document, payment));
  const outcome = paymentOutcome(document, payment, terms);
  const title = joined(
    `${head.amount?.value === undefined ? 'No amount' : formatMoney(head.amount.value)} for ${counted(claims.length, 'claim')}`,
    trailer ? balanceText(balance) : 'incomplete: its end is missing',
    ...paymentOutcomeWords(outcome, terms),
  );
  return { title, places: countedClaims(outcome) };
}

function claimText({ settings }: FeatureContext, block: Block): LensText {
  const terms = settings.checkOptions.sequestration;
  const claim = readClaim(block);
  const status = claim.status?.value;
  const title = joined(
    status === reversal && 'reversal',
    status === estimate ? 'estimate, nothing paid' : balanceText(claimBalanceOf(claim)?.whole),
    ...claimOutcomeWords(block, terms),
  );
  return { title, places: status === reversal ? [] : countedAmounts(claim, terms) };
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
