import type { Place } from '../checks/check';
import type { CheckOptions } from '../checks/options';
import { type Severity, severities } from '../checks/severity';
import { batchesOf, claimBlocks, type Payment, type RemittanceDocument } from '../document';
import { type ClaimSummary, summaryOf } from '../remit/summary';
import type { DocumentSpan } from '../span';
import type { Block } from '../syntax/block';
import { blockAt } from '../syntax/sequence';
import { type Counts, count, countsOf, noneOf, sumOf } from './counts';
import { checkBlock, checkEnvelopes, checkPaymentInSteps, placed, type Reported } from './run';
import { isCutOff, type Setting, settingAt, settingOfPayment, settingsOf } from './setting';

/** What is known to be wrong with one document. */
export interface Findings {
  readonly document: RemittanceDocument;
  readonly options: CheckOptions;
  /** What each block shows by itself, one entry a block. */
  readonly inBlocks: readonly (readonly Reported[])[];
  /** What the sums of each payment show, by the block of its head. */
  readonly inPayments: ReadonlyMap<Block, readonly Reported[]>;
  /** What the envelopes and the file as a whole show. */
  readonly inFile: readonly Reported[];
  /** The claims of each payment, by the block of its head. */
  readonly claims: ReadonlyMap<Block, readonly ClaimSummary[]>;
  /** How many of each severity there are in the blocks. */
  readonly blockCounts: Counts;
  /** True while the document was not looked through to its end. */
  readonly partial: boolean;
}

/** The latest that was found in a document; it lives as long as the document. */
const latest = new WeakMap<RemittanceDocument, Findings>();

/**
 * Checks a whole document, a block at a time and then the payments and the envelopes, so that a
 * caller may pause after each step, or ask what was found so far. What was found in a block is kept
 * with the block: after an edit only the touched blocks are checked again.
 */
export function* checkInSteps(
  document: RemittanceDocument,
  options: CheckOptions,
): Generator<() => Findings, Findings> {
  const { blocks } = document.sequence;
  const settings = settingsOf(document);
  const inBlocks = new Array<readonly Reported[]>(blocks.length).fill([]);
  const blockCounts = noneOf();
  const inPayments = new Map<Block, readonly Reported[]>();
  const claims = new Map<Block, readonly ClaimSummary[]>();
  const known = { document, options, inBlocks, inPayments, claims, blockCounts };
  const soFar = () => ({
    ...known,
    inBlocks: [...inBlocks],
    inPayments: new Map(inPayments),
    claims: new Map(claims),
    blockCounts: { ...blockCounts },
    inFile: [],
    partial: true,
  });
  for (let i = 0; i < blocks.length; i++) {
    const found = checkBlockAt(document, settings[i] as Setting, i, options);
    inBlocks[i] = found;
    count(blockCounts, found, 1);
    yield soFar;
  }
  for (const payment of checkedPayments(document)) {
    const { block } = payment.head;
    const own = yield* telling(soFar, claimsInSteps(document, payment));
    claims.set(block, own);
    const lists = { claims: own, batches: batchesOf(document, payment) };
    const steps = checkPaymentInSteps(document, payment, options, lists);
    inPayments.set(block, yield* telling(soFar, steps));
  }
  return remember({ ...known, inFile: checkEnvelopes(document, options), partial: false });
}

/** Tells at each step of something what was found so far. */
function* telling<T>(
  soFar: () => Findings,
  steps: Iterator<void, T>,
): Generator<() => Findings, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield soFar;
  }
}

/** The claims of a payment, so many a step: those of a whole file may be in one payment. */
function* claimsInSteps(
  document: RemittanceDocument,
  payment: Payment,
): Generator<void, readonly ClaimSummary[]> {
  const claims: ClaimSummary[] = [];
  for (const block of claimBlocks(document, payment)) {
    claims.push(summaryOf(block));
    if (claims.length % 1_000 === 0) yield;
  }
  return claims;
}

/** What a block of a document shows by itself. */
export function checkBlockAt(
  document: RemittanceDocument,
  setting: Setting,
  index: number,
  options: CheckOptions,
): readonly Reported[] {
  if (isCutOff(document, index)) return [];
  return checkBlock(document.sequence.blocks[index] as Block, setting, options);
}

/** All findings of a document, found now where they are not yet known, in the order of the text. */
export function findingsOf(document: RemittanceDocument, options: CheckOptions): Reported[] {
  const found = listed(known(document, options)).map((reported) => {
    const { block, finding } = reported;
    return { reported, at: placed(document, block, finding.span).start };
  });
  return found.sort((a, b) => a.at - b.at).map(({ reported }) => reported);
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

/** Every finding, in the order in which they are kept. */
function listed({ inFile, inPayments, inBlocks }: Findings): Reported[] {
  const list = [...inFile, ...[...inPayments.values()].flat()];
  for (const found of inBlocks) for (const reported of found) list.push(reported);
  return list;
}

/** The blocks that findings speak of. */
export function blocksOf(found: Iterable<Reported>): ReadonlySet<Block> {
  const blocks = new Set<Block>();
  for (const reported of found) {
    blocks.add(reported.block);
    for (const { block } of placesOf(reported)) if (block) blocks.add(block);
  }
  return blocks;
}

/** Everything a finding points at. */
export function placesOf({ finding }: Reported): Place[] {
  const { span, related = [], fixes = [] } = finding;
  const edits = fixes.flatMap((fix) => fix.edits);
  return [span, ...related.map((one) => one.span), ...edits.map((edit) => edit.span)];
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

function knownFindings(document: RemittanceDocument, options: CheckOptions): Findings | undefined {
  const findings = latest.get(document);
  return findings?.options === options ? findings : undefined;
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

/** Lets those who ask about the document later have what was found in it. */
export function remember(findings: Findings): Findings {
  if (!findings.partial) latest.set(findings.document, findings);
  return findings;
}

/** The payments whose sums are to be checked: those of remittances. */
export function* checkedPayments({ interchanges }: RemittanceDocument): Iterable<Payment> {
  for (const interchange of interchanges) {
    for (const group of interchange.groups) {
      for (const payment of group.payments) {
        const { reading } = settingOfPayment(payment, group, interchange);
        if (reading === 'remittance') yield payment;
      }
    }
  }
}
