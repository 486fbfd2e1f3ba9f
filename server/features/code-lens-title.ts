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
import { add, formatMoney, isZero, type Money, zero } from '../remit/money';
import { readClaim } from '../remit/read-claim';
import { type ClaimSummary, summaryOf } from '../remit/summary';
import { type Block, openerOf } from '../syntax/block';
import { feature } from './feature';
import { capital, counted } from './words/words';

/** What a lens says; nothing where the text has changed since it was asked for. */
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
  const cut = claims.reduce((sum, { sequestration }) => add(sum, sequestration), zero);
  const denied = claims.filter(wasDenied).length;
  return said(
    `${head.amount?.value === undefined ? 'No amount' : formatMoney(head.amount.value)} for ${counted(claims.length, 'claim')}`,
    trailer ? balanceWords(balance) : 'not whole: its end is missing',
    cutWords(cut),
    denied > 0 && `${counted(denied, 'claim')} denied`,
  );
}

function claimTitle(block: Block): string {
  const claim = readClaim(block);
  const { sequestration } = summaryOf(block);
  const denials = allAdjustments(claim).filter(isDenial).length;
  const status = claim.status?.value;
  return said(
    status === reversal && 'reversal',
    status === estimate ? 'estimate, nothing paid' : balanceWords(claimBalanceOf(claim)?.whole),
    cutWords(sequestration),
    isDenied(claim) && 'denied',
    !isDenied(claim) && denials > 0 && counted(denials, 'denial'),
  );
}

/** Only a claim without payment is read again. */
function wasDenied({ block, status, paid }: ClaimSummary): boolean {
  return (status === '4' || (paid !== undefined && isZero(paid))) && isDenied(readClaim(block));
}

function balanceWords(balance: Balance | PaymentBalance | undefined): string {
  if (!balance) return 'does not add up: an amount is missing or wrong';
  if (isBalanced(balance)) return 'balanced';
  return `out of balance by ${formatMoney(balance.difference)}`;
}

function cutWords(cut: Money): string | false {
  return !isZero(cut) && `sequestration ${formatMoney(cut)}`;
}

function said(...parts: readonly (string | false)[]): string {
  return capital(parts.filter((part) => part !== false).join(' · '));
}
