import type { Reported } from '../engine/reported';
import type { PaymentHead } from '../remit/payment';
import type { Block } from '../syntax/block';
import { anchorIn } from './anchor';
import { disguiseOf } from './disguise';
import type { Anchor, LineAnchor, NotesFile } from './note';

/** What becomes of an accepted finding. */
export type AcceptedAs = 'hint' | 'hidden';

/**
 * Findings as they are shown once notes are known: what a person accepted with a note becomes a
 * hint, or is not shown. A note applies to its own rule, and only on the claim, line, or adjustment
 * that it was written on. `headOf` returns the payment that a block belongs to.
 */
export function withAccepted(
  found: readonly Reported[],
  { notes, salt }: NotesFile,
  headOf: (block: Block) => PaymentHead | undefined,
  accepted: AcceptedAs,
): readonly Reported[] {
  const given = notes.filter(({ kind, status }) => kind === 'accepted' && status === 'open');
  if (given.length === 0) return found;
  const disguise = disguiseOf(salt);
  return found.flatMap((reported): Reported | readonly Reported[] => {
    const { check, finding } = reported;
    const own = given.filter(({ anchor }) => anchor.check === check.id);
    if (own.length === 0) return reported;
    const { start, block = reported.block } = finding.span;
    const at = anchorIn(block, start, headOf(block), disguise);
    const note = own.find(({ anchor }) => isSameThing(anchor, at));
    if (!note) return reported;
    const { id, text, author, created } = note;
    return accepted === 'hint'
      ? { ...reported, severity: 'hint', accepted: { id, text, author, created } }
      : [];
  });
}

/** A claim is known by its numbers, even if another payment contains it; a payment by its own. */
function isSameThing(a: Anchor, b: Anchor): boolean {
  if (a.account !== b.account || a.adjustment !== b.adjustment) return false;
  if (a.account === undefined) return a.trace === b.trace;
  return a.status === b.status && isSameLine(a.line, b.line);
}

function isSameLine(a: LineAnchor | undefined, b: LineAnchor | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.control !== undefined || b.control !== undefined) return a.control === b.control;
  return a.procedure === b.procedure && a.number === b.number;
}
