import type { CheckOptions } from '../checks/options';
import type { RemittanceDocument } from '../document';
import type { DocumentSpan } from '../span';
import { resultOf } from '../steps';
import { blockAt } from '../syntax/sequence';
import { blockContextAt } from './block-context';
import { checkBlockAt, checkInSteps } from './check-in-steps';
import { type Counts, countsOf, sumOf } from './counts';
import { type Findings, knownFindings } from './known-findings';
import { byPlace, type FindingScope } from './order';
import { type Reported, spanInDocument } from './reported';

/** All findings of a document, in the order of the text; found now if they are not yet known. */
export function findingsOf(document: RemittanceDocument, options: CheckOptions): Reported[] {
  const { inFile, inPayments, inBlocks } = known(document, options);
  const inScope = (scope: FindingScope, found: readonly Reported[]) =>
    found.map((reported) => {
      const { start } = spanInDocument(document, reported.block, reported.finding.span);
      return { reported, start, scope };
    });
  const all = [
    inScope('file', inFile),
    inScope('payment', [...inPayments.values()].flat()),
    inScope('block', inBlocks.flat()),
  ];
  return all
    .flat()
    .sort(byPlace)
    .map(({ reported }) => reported);
}

/** Up to this many blocks are checked while somebody waits for the result. */
const maxAtOnce = 1_000;

/** While a large document is checked, this many blocks of a span are checked before that. */
const maxWhileChecking = 200;

/**
 * The first `max` findings whose place touches a span, in no special order. While a large document is
 * being checked, findings on payments and the file are left out. Of a very long span, only the beginning
 * is looked at.
 */
export function findingsIn(
  document: RemittanceDocument,
  options: CheckOptions,
  span: DocumentSpan,
  max = Number.POSITIVE_INFINITY,
): Reported[] {
  const touching: Reported[] = [];
  for (const found of candidatesIn(document, options, span)) {
    for (const reported of found) {
      if (touching.length === max) return touching;
      const { start, end } = spanInDocument(document, reported.block, reported.finding.span);
      if (start <= span.end && end >= span.start) touching.push(reported);
    }
  }
  return touching;
}

/** What may be found in a span; blocks that were not checked yet are checked when they are asked for. */
function* candidatesIn(
  document: RemittanceDocument,
  options: CheckOptions,
  span: DocumentSpan,
): Generator<readonly Reported[]> {
  const { sequence } = document;
  const first = blockAt(sequence, span.start);
  const whole = findingsAtHand(document, options);
  const end = Math.min(
    blockAt(sequence, span.end) + 1,
    first + (whole ? maxAtOnce : maxWhileChecking),
  );
  if (whole) {
    yield whole.inFile;
    yield* whole.inPayments.values();
  }
  for (let i = first; i < end; i++) {
    yield whole?.inBlocks[i] ?? checkBlockAt(document, blockContextAt(document, i), i, options);
  }
}

/** How many findings of each severity are known; `undefined` while a document is being checked. */
export function countFindings(
  document: RemittanceDocument,
  options: CheckOptions,
): Counts | undefined {
  const findings = knownFindings(document, options);
  return findings && countsIn(findings);
}

/** How many findings of each severity there are. */
export function countsIn({ inFile, inPayments, blockCounts }: Findings): Counts {
  return sumOf(blockCounts, countsOf([inFile, ...inPayments.values()]));
}

/**
 * What was found in a document. A small document is checked now if it was not checked before; the
 * result is `undefined` if a large one was not.
 */
export function findingsAtHand(
  document: RemittanceDocument,
  options: CheckOptions,
): Findings | undefined {
  const small = document.sequence.blocks.length <= maxAtOnce;
  return knownFindings(document, options) ?? (small ? known(document, options) : undefined);
}

function known(document: RemittanceDocument, options: CheckOptions): Findings {
  const findings = knownFindings(document, options);
  if (findings) return findings;
  return resultOf(checkInSteps(document, options));
}
