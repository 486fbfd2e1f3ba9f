import { claimBlocks, type Payment, paymentsOf, type RemittanceDocument } from '../document';
import type { Adjustment, Claim, ServiceLine } from '../remit/claim';
import { readClaim } from '../remit/read-claim';
import type { Span } from '../span';
import { type Block, elementText } from '../syntax/block';
import { adjustmentName, type Disguise, lineAnchor, paymentAnchor } from './anchor';
import type { Anchor, Note } from './note';

/** A note and where it was found in a document; an orphan was not found, and is kept. */
export interface LocatedNote {
  readonly note: Note;
  readonly at: NoteLocation | undefined;
}

export interface NoteLocation {
  readonly block: Block;
  /** Where to show the note, counted from the block's start. */
  readonly span: Span;
  /** False if the claim is there, but not the line or adjustment that the note was written on. */
  readonly exact: boolean;
}

/** Finds what each note is about. */
export function locateNotes(
  document: RemittanceDocument,
  notes: readonly Note[],
  disguise: Disguise,
): LocatedNote[] {
  if (notes.length === 0) return [];
  const claims = claimsByAccount(
    document,
    new Set(notes.map(({ anchor }) => anchor.account)),
    disguise,
  );
  return notes.map((note) => {
    const { anchor } = note;
    const at =
      anchor.account === undefined
        ? locateOnPayment(document, anchor)
        : locateOnClaim(claims.get(anchor.account) ?? [], anchor, disguise);
    return { note, at };
  });
}

/** A claim with its payment. */
interface Candidate {
  readonly block: Block;
  readonly payment: Payment;
}

function claimsByAccount(
  document: RemittanceDocument,
  wanted: ReadonlySet<string | undefined>,
  disguise: Disguise,
): Map<string, Candidate[]> {
  const claims = new Map<string, Candidate[]>();
  if (wanted.size === 1 && wanted.has(undefined)) return claims;
  for (const payment of paymentsOf(document)) {
    for (const block of claimBlocks(document, payment)) {
      const account = disguise(elementText(block, 0, 1));
      if (!wanted.has(account)) continue;
      const found = claims.get(account);
      if (found) found.push({ block, payment });
      else claims.set(account, [{ block, payment }]);
    }
  }
  return claims;
}

function locateOnPayment(document: RemittanceDocument, anchor: Anchor): NoteLocation | undefined {
  if (anchor.trace === undefined) return locateOnFile(document);
  for (const payment of paymentsOf(document)) {
    if (paymentAnchor(payment.head).trace !== anchor.trace) continue;
    const { block, span } = payment.head;
    return { block, span, exact: true };
  }
  return undefined;
}

function locateOnFile({ sequence }: RemittanceDocument): NoteLocation | undefined {
  const block = sequence.blocks[0];
  const start = { start: 0, end: 0 };
  return block && { block, span: start, exact: true };
}

function locateOnClaim(
  candidates: readonly Candidate[],
  anchor: Anchor,
  disguise: Disguise,
): NoteLocation | undefined {
  const best = bestOf(candidates, anchor, disguise);
  if (!best) return undefined;
  const claim = readClaim(best);
  const onClaim = { block: best, span: claim.span };
  const line = anchor.line && findLine(claim, anchor, disguise);
  if (anchor.line && !line) return { ...onClaim, exact: false };
  const onLine = line ? { block: best, span: line.span } : onClaim;
  if (anchor.adjustment === undefined) return { ...onLine, exact: true };
  const adjustment = findAdjustment(line ? line.adjustments : claim.adjustments, anchor.adjustment);
  if (!adjustment) return { ...onLine, exact: false };
  return { block: best, span: adjustment.span, exact: true };
}

/** Of several claims with the account number, the one that agrees in the most other fields. */
function bestOf(
  candidates: readonly Candidate[],
  anchor: Anchor,
  disguise: Disguise,
): Block | undefined {
  let best: Block | undefined;
  let most = -1;
  for (const { block, payment } of candidates) {
    const { trace, payer } = paymentAnchor(payment.head);
    const signs = [
      disguise(elementText(block, 0, 7)) === anchor.control,
      elementText(block, 0, 2) === anchor.status,
      trace === anchor.trace,
      payer === anchor.payer,
    ];
    const agreed = signs.filter(Boolean).length;
    if (agreed > most) {
      most = agreed;
      best = block;
    }
  }
  return best;
}

function findLine(claim: Claim, { line }: Anchor, disguise: Disguise): ServiceLine | undefined {
  if (!line) return undefined;
  const known = claim.lines.map((candidate) => ({
    candidate,
    anchor: lineAnchor(claim, candidate, disguise),
  }));
  const alike = known.filter(({ anchor }) =>
    line.control === undefined
      ? anchor.procedure === line.procedure
      : anchor.control === line.control,
  );
  return (alike.find(({ anchor }) => anchor.number === line.number) ?? alike[0])?.candidate;
}

function findAdjustment(adjustments: readonly Adjustment[], name: string): Adjustment | undefined {
  return adjustments.find((adjustment) => adjustmentName(adjustment) === name);
}
