import { isClaim, paymentAt, type RemittanceDocument } from '../document';
import { locateElement } from '../located-element';
import type { Adjustment, Claim, ServiceLine } from '../remit/claim';
import { claimPartOf } from '../remit/claim-part';
import type { PaymentHead } from '../remit/payment';
import { readClaim } from '../remit/read-claim';
import { type Block, elementAt, segmentAt } from '../syntax/block';
import type { Anchor, LineAnchor } from './note';

/** Turns a claim's number into what a sidecar may hold: itself, or its hash. */
export type Disguise = (number: string) => string;

/** The anchor of what is at an offset; with `check`, of that rule's finding there. */
export function anchorAt(
  document: RemittanceDocument,
  offset: number,
  disguise: Disguise,
  check?: string,
): Anchor {
  const place = locateElement(document, offset);
  const named = check === undefined ? {} : { check };
  if (!place) return named;
  const { block, blockNumber } = place;
  const inside = offset - (document.sequence.starts[blockNumber] as number);
  const head = paymentAt(document, blockNumber)?.head;
  return { ...anchorIn(block, inside, head, disguise), ...named };
}

/** The anchor of what is in a block at an offset from its start. */
export function anchorIn(
  block: Block,
  inside: number,
  head: PaymentHead | undefined,
  disguise: Disguise,
): Anchor {
  if (!head) return {};
  if (!isClaim(block)) return paymentAnchor(head);
  const segment = segmentAt(block, inside) ?? 0;
  const place = claimPartOf(readClaim(block), segment, elementAt(block, segment, inside));
  const { claim, line, adjustment = place.adjustments[0] } = place;
  return {
    ...paymentAnchor(head),
    ...claimAnchor(claim, disguise),
    ...(line && { line: lineAnchor(claim, line, disguise) }),
    ...(adjustment && { adjustment: adjustmentName(adjustment) }),
  };
}

/** Payer and trace number of a payment. */
export function paymentAnchor({ payer, trace }: PaymentHead): Pick<Anchor, 'payer' | 'trace'> {
  const paying = payer?.id ?? payer?.name;
  return {
    ...(paying && { payer: paying.value }),
    ...(trace && { trace: trace.value }),
  };
}

/** Claim numbers and status; the numbers may be hashed. */
function claimAnchor(
  { account, control, status }: Pick<Claim, 'account' | 'control' | 'status'>,
  disguise: Disguise,
): Pick<Anchor, 'account' | 'control' | 'status'> {
  return {
    ...(account && { account: disguise(account.value) }),
    ...(control && { control: disguise(control.value) }),
    ...(status && { status: status.value }),
  };
}

/** What identifies a service line. */
export function lineAnchor(claim: Claim, line: ServiceLine, disguise: Disguise): LineAnchor {
  const control = line.references.find(({ qualifier }) => qualifier?.value === '6R')?.value;
  const { code } = line.procedure;
  return {
    ...(control && { control: disguise(control.value) }),
    ...(code && { procedure: code.value }),
    number: claim.lines.indexOf(line) + 1,
  };
}

/** `CO 253`. */
export function adjustmentName({ group, reason }: Adjustment): string {
  return `${group?.value ?? ''} ${reason?.value ?? ''}`.trim();
}
