import { claimStatusWord } from '../../codes/claim-statuses';
import type { Adjustment, ServiceLine } from '../../remit/claim';
import { type Amount, amountField, type Text, textField } from '../../remit/field';
import { absolute, formatMoney, isNegative } from '../../remit/money';
import type { ProviderAdjustment } from '../../remit/provider-adjustment';
import { readClaim } from '../../remit/read-claim';
import { claimOutcome } from '../../report/claims/outcome';
import type { ClaimState } from '../../report/claims/row';
import { shortened } from '../../shortened';
import { type Block, textOf } from '../../syntax/block';
import { visibleText } from '../../visible';
import type { Region } from '../place/regions';

/** How a list shows a part of a remittance: what it is, and next to it the figures. */
export interface Label {
  readonly name: string;
  readonly detail: string;
}

/** What a file puts in place of a number or an amount may be of any length. */
const maxText = 200;

/** The label of a region. */
export function regionLabel(region: Region): Label {
  return fitted(regionText(region));
}

function regionText(region: Region): Label {
  switch (region.kind) {
    case 'interchange': {
      const { head } = region.of;
      return {
        name: named('Interchange', head?.control),
        detail: head ? `${trimmed(head.sender)} → ${trimmed(head.receiver)}` : 'no ISA',
      };
    }
    case 'group': {
      const { head } = region.of;
      return { name: named('Group', head?.control), detail: head ? '' : 'no GS' };
    }
    case 'payment': {
      const { block, payer, trace, amount } = region.of.head;
      const from = trimmed(payer?.name);
      return {
        name: named('Payment', trace),
        detail: `${from && `${from} · `}${amountText(block, amount)}`,
      };
    }
    case 'claim':
      return claimLabel(region.of);
    case 'provider adjustments':
      return { name: named('Provider adjustments', textField(region.of, 0, 1)), detail: '' };
  }
}

/** `Claim NG55-1001`, `primary · denied in part · 310.00 → 165.00`; `block` is a claim's. */
function claimLabel(block: Block): Label {
  const status = textField(block, 0, 2);
  const processed = status && (claimStatusWord(status.value) ?? `status ${trimmed(status)}`);
  const became = stateWords[claimOutcome(readClaim(block)).state];
  const word = [processed, became === processed ? undefined : became].filter(Boolean).join(' · ');
  const charge = amountText(block, amountField(block, 0, 3));
  const paid = amountText(block, amountField(block, 0, 4));
  return {
    name: named('Claim', textField(block, 0, 1)),
    detail: `${word ? `${word} · ` : ''}${charge} → ${paid}`,
  };
}

/** `S9083 25`, `190.00 → 85.00`. */
export function serviceLineLabel(block: Block, line: ServiceLine): Label {
  const { code, modifiers } = line.procedure;
  const service = code ?? line.revenueCode;
  return fitted({
    name: [trimmed(service) || 'Service line', ...modifiers.map(trimmed)].join(' '),
    detail: `${amountText(block, line.charge)} → ${amountText(block, line.paid)}`,
  });
}

/** `CO 45`, `75.00`. */
export function adjustmentLabel(block: Block, { group, reason, amount }: Adjustment): Label {
  const name = `${trimmed(group)} ${trimmed(reason)}`.trim();
  return fitted({ name: name || 'Adjustment', detail: amountText(block, amount) });
}

/** `WO HM2025071144`, `lowers the payment by 125.50`. */
export function providerAdjustmentLabel(adjustment: ProviderAdjustment): Label {
  const { block, reason, reference, amount } = adjustment;
  const name = `${trimmed(reason)} ${trimmed(reference)}`.trim();
  return fitted({
    name: name || 'Provider adjustment',
    detail: amount?.value
      ? `${isNegative(amount.value) ? 'raises' : 'lowers'} the payment by ${formatMoney(absolute(amount.value))}`
      : amountText(block, amount),
  });
}

function fitted({ name, detail }: Label): Label {
  return { name: shortened(name, maxText), detail: shortened(detail, maxText) };
}

/** An amount for people; as written where it is not a number, a dash where there is none. */
function amountText(block: Block, amount: Amount | undefined): string {
  if (!amount) return '–';
  return amount.value === undefined
    ? visibleText(textOf(block, amount))
    : formatMoney(amount.value);
}

/** What became of a claim, where a list must not hide it. */
const stateWords: Readonly<Partial<Record<ClaimState, string>>> = {
  denied: 'denied',
  'partly denied': 'denied in part',
};

function named(what: string, number: Text | undefined): string {
  return `${what} ${trimmed(number)}`.trim();
}

function trimmed(text: Text | undefined): string {
  return visibleText(text?.value.trim() ?? '');
}
