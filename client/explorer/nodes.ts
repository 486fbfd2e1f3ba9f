import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { amountText } from '../../server/render/words/amount';
import { counted } from '../../server/render/words/counted';
import { findingsText } from '../../server/render/words/findings';
import { stateLabels } from '../../server/render/words/labels';
import { visible } from '../../server/render/words/visible';
import type { ClaimRow } from '../../server/report/claims/row';
import type { LineRow } from '../../server/report/pages/claim';
import type { PaymentLink } from '../../server/report/pages/payment';
import type { FindingCounts } from '../../server/report/parts/finding';

/** What the explorer shows: a payment, a claim of it, a service line of that. */
export type ExplorerNode =
  | { readonly kind: 'payment'; readonly segment: number; readonly payment: PaymentLink }
  | { readonly kind: 'claim'; readonly segment: number; readonly claim: ClaimRow }
  | { readonly kind: 'line'; readonly segment: number; readonly line: LineRow };

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

/** A node as the tree shows it; `only` where it is the only one on its level. */
export function itemOf(node: ExplorerNode, only: boolean): TreeItem {
  switch (node.kind) {
    case 'payment': {
      const { trace, number, payer, claims, paid } = node.payment;
      const item = new TreeItem(visible(trace || `Payment ${number}`), only ? Expanded : Collapsed);
      item.description = [amountText(paid), counted(claims, 'claim'), payer]
        .map(visible)
        .join(' · ');
      item.iconPath = new ThemeIcon('credit-card');
      item.contextValue = 'payment';
      return item;
    }
    case 'claim': {
      const { account, control, paid, charged, state, findings, lines } = node.claim;
      const label = visible(account || control || '–');
      const item = new TreeItem(label, lines > 0 ? Collapsed : None);
      const amounts = `${amountText(paid)} of ${amountText(charged)}`;
      const found = findings && findingsText(findings);
      item.description = [amounts, stateLabels[state], found].filter(Boolean).join(' · ');
      item.iconPath = new ThemeIcon(iconOf(state, findings));
      item.contextValue = 'claim';
      return item;
    }
    case 'line': {
      const { number, procedure, modifiers, revenueCode, paid, charged, denied } = node.line;
      const code = [procedure || revenueCode, ...modifiers].filter(Boolean).join(' ');
      const item = new TreeItem(visible(`${number}: ${code}`), None);
      const amounts = `${amountText(paid.amount)} of ${amountText(charged.amount)}`;
      item.description = denied ? `${amounts} · Denied` : amounts;
      item.iconPath = new ThemeIcon(denied ? 'circle-slash' : 'dash');
      item.contextValue = 'line';
      return item;
    }
  }
}

function iconOf(state: ClaimRow['state'], findings: FindingCounts | undefined): string {
  if (findings && findings.error > 0) return 'error';
  if (state === 'denied' || state === 'partly denied') return 'circle-slash';
  if (state === 'reversal') return 'discard';
  return findings && findings.warning > 0 ? 'warning' : 'pass';
}
