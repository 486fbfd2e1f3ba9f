import { type CodeLens, CodeLensResolveRequest } from 'vscode-languageserver';
import {
  claimSummaries,
  isClaim,
  type Payment,
  paymentAt,
  providerAdjustments,
  type RemittanceDocument,
} from '../document';
import { type Balance, isBalanced, type PaymentBalance, paymentBalance } from '../remit/balance';
import { allAdjustments, estimate, reversal } from '../remit/claim';
import { claimBalanceOf } from '../remit/claim-balance';
import { isDenial, isDenied } from '../remit/denial';
import { absolute, add, formatMoney, isNegative, isZero, type Money, zero } from '../remit/money';
import { readClaim } from '../remit/read-claim';
import { type ClaimSummary, summaryOf } from '../remit/summary';
import { type Block, openerOf } from '../syntax/block';
import { feature } from './feature';
import { capital, counted } from './words/english';

/** The text of a lens; none if the file has changed since the lens was requested. */
export const codeLensTitle = feature<CodeLens, CodeLens>({
  name: 'code-lens-title',
  capability: {},
  request: CodeLensResolveRequest.type,
  empty: { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
  answer({ document }, lens) {
    const { block: number } = lens.data as { readonly block: number };
    const block = document.sequence.blocks[number];
    const payment = block && openerOf(block) === 'ST' && paymentAt(document, number);
    const title = payment
      ? paymentTitle(document, payment)
      : block && isClaim(block) && claimTitle(block);
    return title ? { ...lens, command: { title, command: '' } } : lens;
  },
});

function paymentTitle(document: RemittanceDocument, payment: Payment): string {
  const { head, trailer } = payment;
  const claims = claimSummaries(document, payment);
  const balance = paymentBalance(head.amount, claims, providerAdjustments(document, payment));
  const sequestration = claims.reduce((sum, claim) => add(sum, claim.sequestration), zero);
  const denied = claims.filter(wasDenied).length;
  return joined(
    `${head.amount?.value === undefined ? 'No amount' : formatMoney(head.amount.value)} for ${counted(claims.length, 'claim')}`,
    trailer ? balanceText(balance) : 'incomplete: its end is missing',
    sequestrationText(sequestration),
    denied > 0 && `${counted(denied, 'claim')} denied`,
  );
}

function claimTitle(block: Block): string {
  const claim = readClaim(block);
  const { sequestration } = summaryOf(block);
  const denials = allAdjustments(claim).filter(isDenial).length;
  const status = claim.status?.value;
  return joined(
    status === reversal && 'reversal',
    status === estimate ? 'estimate, nothing paid' : balanceText(claimBalanceOf(claim)?.whole),
    sequestrationText(sequestration),
    isDenied(claim) && 'denied',
    !isDenied(claim) && denials > 0 && counted(denials, 'denial'),
  );
}

/** Only a claim without payment is read again. */
function wasDenied({ block, status, paid }: ClaimSummary): boolean {
  return (status === '4' || (paid !== undefined && isZero(paid))) && isDenied(readClaim(block));
}

function balanceText(balance: Balance | PaymentBalance | undefined): string {
  if (!balance) return 'cannot be balanced: an amount is missing or not valid';
  if (isBalanced(balance)) return 'balanced';
  const { difference } = balance;
  const size = formatMoney(absolute(difference));
  return `out of balance: paid ${size} ${isNegative(difference) ? 'less' : 'more'} than calculated`;
}

function sequestrationText(amount: Money): string | false {
  return !isZero(amount) && `sequestration ${formatMoney(amount)}`;
}

function joined(...parts: readonly (string | false)[]): string {
  return capital(parts.filter((part) => part !== false).join(' · '));
}
