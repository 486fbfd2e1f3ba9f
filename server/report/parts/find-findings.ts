import { severities } from '../../checks/severity';
import { findingsAtHand, findingsIn } from '../../engine/findings';
import { type Reported, spanInDocument } from '../../engine/reported';
import { elementName, locateElement } from '../../located-element';
import { withAccepted } from '../../notes/accepted';
import type { PaymentHead } from '../../remit/payment';
import type { Block } from '../../syntax/block';
import type { PageSource } from '../page-source';
import type { FindingCounts, FindingRow } from './finding';

/** Findings of single blocks, the notes that accept some of them taken into account. */
export interface BlockFindings {
  /** Undefined while the file is being checked. */
  counts(block: Block, blockNumber: number, head: PaymentHead): FindingCounts | undefined;
}

/** The findings of many blocks, each looked up as it is asked for. */
export function findingsByBlock(source: PageSource): BlockFindings {
  const found = findingsAtHand(source.document, source.options);
  if (!found || found.partial) return { counts: () => undefined };
  // A rule that compares claims reports in the payment, and points at a claim.
  const elsewhere = new Map<Block, Reported[]>();
  for (const reported of [...found.inFile, ...[...found.inPayments.values()].flat()]) {
    const { block } = reported.finding.span;
    if (!block || block === reported.block) continue;
    const known = elsewhere.get(block);
    if (known) known.push(reported);
    else elsewhere.set(block, [reported]);
  }
  return {
    counts: (block, blockNumber, head) => {
      const own = found.inBlocks[blockNumber] ?? [];
      const others = elsewhere.get(block);
      if (own.length === 0 && !others) return noFindings;
      return countsOf(shown(source, others ? [...own, ...others] : own, head));
    },
  };
}

/** The findings of one block in the order of the text. */
export function findingRows(
  source: PageSource,
  block: Block,
  blockNumber: number,
  head: PaymentHead,
): readonly FindingRow[] {
  const { document, options } = source;
  const start = document.sequence.starts[blockNumber] as number;
  const own = findingsIn(document, options, { start, end: start + block.length }).filter(
    ({ finding, block: checked }) => (finding.span.block ?? checked) === block,
  );
  return rowsOf(source, own, head);
}

/** Findings as a page lists them, in the order of the text. */
export function rowsOf(
  source: PageSource,
  found: readonly Reported[],
  head: PaymentHead,
): readonly FindingRow[] {
  const { document } = source;
  return shown(source, found, head)
    .map((reported) => ({
      reported,
      at: spanInDocument(document, reported.block, reported.finding.span),
    }))
    .sort((a, b) => a.at.start - b.at.start)
    .map(({ reported: { check, severity, finding }, at }) => {
      const place = locateElement(document, at.start);
      return {
        segment: place?.segment ?? 1,
        ...(place && place.element > 0 && { element: place.element }),
        rule: check.id,
        severity,
        message: finding.message,
        where: place ? elementName(place) : '',
      };
    });
}

const noFindings: FindingCounts = { error: 0, warning: 0, information: 0, hint: 0 };

/** How many findings there are of each severity. */
export function countsOf(found: readonly Pick<Reported, 'severity'>[]): FindingCounts {
  const counts = { ...noFindings };
  for (const { severity } of found) counts[severity]++;
  return counts;
}

/** All severities together. */
export function allOf(counts: FindingCounts): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0);
}

function shown(
  { notes, accepted = 'hint' }: PageSource,
  found: readonly Reported[],
  head: PaymentHead,
): readonly Reported[] {
  return notes ? withAccepted(found, notes.file, () => head, accepted) : found;
}
