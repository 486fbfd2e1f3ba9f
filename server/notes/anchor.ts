import { isClaim, type Payment, paymentsOf, type RemittanceDocument } from '../document';
import { placeAt } from '../place';
import type { Adjustment, Claim, ServiceLine } from '../remit/claim';
import { readClaim } from '../remit/read-claim';
import type { Span } from '../span';
import type { Anchor, LineAnchor } from './note';

/** Turns a claim's number into what a sidecar may hold: itself, or its hash. */
export type Disguise = (number: string) => string;

/** The anchor of what stands at an offset; with `check`, of that check's finding there. */
export function anchorAt(
  document: RemittanceDocument,
  offset: number,
  disguise: Disguise,
  check?: string,
): Anchor {
  const place = placeAt(document, offset);
  const payment = place && paymentAt(document, place.blockNumber);
  const named = check === undefined ? {} : { check };
  if (!place || !payment) return named;
  const head = paymentAnchor(payment);
  if (!isClaim(place.block)) return { ...head, ...named };
  const claim = readClaim(place.block);
  const inside = offset - (document.sequence.starts[place.blockNumber] as number);
  const line = lineAt(claim, inside);
  const adjustment = adjustmentAt(line ? line.adjustments : claim.adjustments, inside);
  return {
    ...head,
    ...claimAnchor(claim, disguise),
    ...(line && { line: lineAnchor(claim, line, disguise) }),
    ...(adjustment && { adjustment: adjustmentName(adjustment) }),
    ...named,
  };
}

/** Payer and trace number of a payment. */
export function paymentAnchor({ head }: Payment): Pick<Anchor, 'payer' | 'trace'> {
  const payer = head.payer?.id ?? head.payer?.name;
  return {
    ...(payer && { payer: payer.value }),
    ...(head.trace && { trace: head.trace.value }),
  };
}

/** Claim numbers and status, the numbers disguised. */
export function claimAnchor(
  { account, control, status }: Pick<Claim, 'account' | 'control' | 'status'>,
  disguise: Disguise,
): Pick<Anchor, 'account' | 'control' | 'status'> {
  return {
    ...(account && { account: disguise(account.value) }),
    ...(control && { control: disguise(control.value) }),
    ...(status && { status: status.value }),
  };
}

/** What a service line is known by. */
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

/** From a line's SVC to the next one, or to the end of the claim. */
export function lineSpan({ block, lines }: Claim, line: ServiceLine): Span {
  const next = lines[lines.indexOf(line) + 1];
  return { start: line.span.start, end: next?.span.start ?? block.length };
}

function paymentAt(document: RemittanceDocument, block: number): Payment | undefined {
  for (const payment of paymentsOf(document)) {
    if (block >= payment.first && block < payment.end) return payment;
  }
  return undefined;
}

function lineAt(claim: Claim, inside: number): ServiceLine | undefined {
  return claim.lines.findLast(({ span }) => span.start <= inside);
}

/** The adjustment at an offset; on the segment's id or group, its first. */
function adjustmentAt(adjustments: readonly Adjustment[], inside: number): Adjustment | undefined {
  const here = adjustments.filter(
    ({ segment }) => inside >= segment.start && inside <= segment.end,
  );
  return here.findLast(({ span }) => span.start <= inside) ?? here[0];
}
