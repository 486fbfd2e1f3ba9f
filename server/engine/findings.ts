import type { CheckOptions } from '../checks/options';
import { type Severity, severities } from '../checks/severity';
import type { RemittanceDocument } from '../document';
import type { DocumentSpan } from '../span';
import { blockAt } from '../syntax/sequence';
import { checkBlockAt, checkInSteps } from './check-in-steps';
import { type Counts, countsOf, sumOf } from './counts';
import { type Findings, knownFindings } from './known-findings';
import { byPlace, type FindingScope } from './order';
import { placed, type Reported } from './reported';
import { settingAt } from './setting';

/** All findings of a document, in the order of the text; found now if they are not yet known. */
export function findingsOf(document: RemittanceDocument, options: CheckOptions): Reported[] {
  const { inFile, inPayments, inBlocks } = known(document, options);
  const inScope = (scope: FindingScope, found: readonly Reported[]) =>
    found.map((reported) => {
      const { start } = placed(document, reported.block, reported.finding.span);
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

/** More blocks than this are not looked through while somebody waits for an answer. */
const mostAtOnce = 1_000;

/**
 * The findings whose place touches a span, in no special order. While a large document is still
 * being checked, what its sums show is left out; of a very long span, all but the beginning.
 */
export function findingsIn(
  document: RemittanceDocument,
  options: CheckOptions,
  span: DocumentSpan,
): Reported[] {
  const { sequence } = document;
  const first = blockAt(sequence, span.start);
  const end = Math.min(blockAt(sequence, span.end) + 1, first + mostAtOnce);
  const whole = findingsAtHand(document, options);
  const found = whole ? [...whole.inFile, ...[...whole.inPayments.values()].flat()] : [];
  for (let i = first; i < end; i++) {
    const own = whole?.inBlocks[i] ?? checkBlockAt(document, settingAt(document, i), i, options);
    for (const reported of own) found.push(reported);
  }
  return found.filter(({ block, finding }) => {
    const { start, end } = placed(document, block, finding.span);
    return start <= span.end && end >= span.start;
  });
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

/** So many findings, the worst first and among equals those of the whole file and of payments. */
export function worstOf(findings: Findings, most: number): Reported[] {
  const { inFile, inPayments, inBlocks, blockCounts } = findings;
  const worst: Reported[] = [];
  /** Takes up to so many of a severity; most blocks have none, and no more are looked at. */
  const take = (all: readonly (readonly Reported[])[], severity: Severity, count: number) => {
    let left = Math.min(count, most - worst.length);
    for (let i = 0; i < all.length && left > 0; i++) {
      for (const reported of all[i] as readonly Reported[]) {
        if (reported.severity !== severity || left === 0) continue;
        worst.push(reported);
        left--;
      }
    }
  };
  for (const severity of severities) {
    take([inFile, ...inPayments.values()], severity, most);
    take(inBlocks, severity, blockCounts[severity]);
  }
  return worst;
}

/**
 * What is wrong with a whole document, found now where it is small; `undefined` where it is large
 * and has not been checked.
 */
export function findingsAtHand(
  document: RemittanceDocument,
  options: CheckOptions,
): Findings | undefined {
  const small = document.sequence.blocks.length <= mostAtOnce;
  return knownFindings(document, options) ?? (small ? known(document, options) : undefined);
}

function known(document: RemittanceDocument, options: CheckOptions): Findings {
  const findings = knownFindings(document, options);
  if (findings) return findings;
  const steps = checkInSteps(document, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
