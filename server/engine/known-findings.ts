import { objectCache } from '../cache';
import type { CheckOptions } from '../checks/options';
import type { RemittanceDocument } from '../document';
import type { ClaimSummary } from '../remit/summary';
import type { Block } from '../syntax/block';
import type { Counts } from './counts';
import type { Reported } from './reported';

/** What was found in one document. */
export interface Findings {
  readonly document: RemittanceDocument;
  readonly options: CheckOptions;
  /** Findings in single blocks, one entry per block. */
  readonly inBlocks: readonly (readonly Reported[])[];
  /** Findings on each payment as a whole, by the block of its head. */
  readonly inPayments: ReadonlyMap<Block, readonly Reported[]>;
  /** Findings on the envelopes and the file as a whole. */
  readonly inFile: readonly Reported[];
  /** The claims of each payment, by the block of its head. */
  readonly claims: ReadonlyMap<Block, readonly ClaimSummary[]>;
  /** How many findings of each severity `inBlocks` has. */
  readonly blockCounts: Counts;
  /** True while the document is not checked to its end. */
  readonly partial: boolean;
}

/** The latest findings of each document, for as long as the document lives. */
const latest = objectCache<RemittanceDocument, Findings>();

/** The findings of a document with these options, if it was checked to its end. */
export function knownFindings(
  document: RemittanceDocument,
  options: CheckOptions,
): Findings | undefined {
  const findings = latest.get(document);
  return findings?.options === options ? findings : undefined;
}

/** Keeps findings with their document, unless it was not checked to its end, and returns them. */
export function remember(findings: Findings): Findings {
  if (!findings.partial) latest.set(findings.document, findings);
  return findings;
}
