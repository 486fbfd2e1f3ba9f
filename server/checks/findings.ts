import { isClaim, type Payment, type RemittanceDocument } from '../document';
import type { Span } from '../span';
import type { Block } from '../syntax/block';
import { blockAt } from '../syntax/sequence';
import type { Place, Severity } from './check';
import type { CheckOptions } from './options';
import {
  checkBlock,
  checkEnvelopes,
  checkPaymentInSteps,
  checkSums,
  placed,
  type Reported,
} from './run';
import { isCutOff, type Setting, settingOfPayment, settingsOf } from './setting';

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
  /** How many of each severity there are in the blocks. */
  readonly blockCounts: Counts;
  /** True while the document was not looked through to its end. */
  readonly partial: boolean;
}

export type Counts = Readonly<Record<Severity, number>>;

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
  const inPayments = new Map<Block, readonly Reported[]>();
  const findings = (inFile: readonly Reported[], partial: boolean): Findings => {
    const blockCounts = countsOf(inBlocks);
    return { document, options, inBlocks, inPayments, inFile, blockCounts, partial };
  };
  const soFar = () => ({
    ...findings([], true),
    inBlocks: [...inBlocks],
    inPayments: new Map(inPayments),
  });
  for (let i = 0; i < blocks.length; i++) {
    inBlocks[i] = checkBlockAt(document, settings, i, options);
    yield soFar;
  }
  for (const payment of checkedPayments(document)) {
    const steps = checkPaymentInSteps(document, payment, options);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield soFar;
    inPayments.set(payment.head.block, step.value);
  }
  return remember(findings(checkEnvelopes(document, options), false));
}

function checkBlockAt(
  document: RemittanceDocument,
  settings: readonly Setting[],
  index: number,
  options: CheckOptions,
): readonly Reported[] {
  if (isCutOff(document, index)) return [];
  return checkBlock(document.sequence.blocks[index] as Block, settings[index] as Setting, options);
}

/** More touched blocks than this are not checked while the user waits. */
const mostTouched = 100;

/**
 * What is known at once after an edit: the blocks and the sums it touched are checked, all else
 * keeps what was found before. `undefined` where the edit touched too much for that.
 */
export function carryOver(before: Findings, document: RemittanceDocument): Findings | undefined {
  const { options, partial } = before;
  const { blocks } = document.sequence;
  const { first, oldEnd, newEnd } = touchedBlocks(before.document.sequence.blocks, blocks);
  if (newEnd - first > mostTouched) return undefined;
  const gone = new Set(before.document.sequence.blocks.slice(first, oldEnd));
  const settings = settingsOf(document);
  const fresh = blocks
    .slice(first, newEnd)
    .map((_, i) => checkBlockAt(document, settings, first + i, options));
  const old = before.inBlocks.slice(first, oldEnd);
  let inBlocks = before.inBlocks.slice(0, first).concat(fresh, before.inBlocks.slice(oldEnd));
  let blockCounts = sumOf(before.blockCounts, countsOf(fresh), countsOf(old, -1));
  // What is found in a block speaks of it and of its payment's head, never of another claim.
  if (![...gone].every(isClaim)) {
    inBlocks = inBlocks.map((found) => without(gone, found));
    blockCounts = countsOf(inBlocks);
  }
  const inPayments = new Map<Block, readonly Reported[]>();
  for (const payment of checkedPayments(document)) {
    const { block } = payment.head;
    const kept = without(gone, before.inPayments.get(block) ?? []);
    const touched = payment.first <= newEnd && payment.end >= first;
    inPayments.set(block, touched ? withFreshSums(kept, document, payment, options) : kept);
  }
  const inFile = without(gone, before.inFile);
  return remember({ document, options, inBlocks, inPayments, inFile, blockCounts, partial });
}

function withFreshSums(
  kept: readonly Reported[],
  document: RemittanceDocument,
  payment: Payment,
  options: CheckOptions,
): readonly Reported[] {
  const compared = kept.filter(({ check }) => check.scope === 'payment' && check.comparesClaims);
  return [...compared, ...checkSums(document, payment, options)];
}

/** All findings of a document, found now where they are not yet known, in the order of the text. */
export function findingsOf(document: RemittanceDocument, options: CheckOptions): Reported[] {
  const at = ({ block, finding }: Reported) => placed(document, block, finding.span).start;
  return listed(known(document, options)).sort((a, b) => at(a) - at(b));
}

/** The findings whose place touches a span, in no special order. */
export function findingsIn(
  document: RemittanceDocument,
  options: CheckOptions,
  span: Span,
): Reported[] {
  const { sequence } = document;
  const { inBlocks, inPayments, inFile } = known(document, options);
  const near = inBlocks.slice(blockAt(sequence, span.start), blockAt(sequence, span.end) + 1);
  const found = [...inFile, ...[...inPayments.values()].flat(), ...near.flat()];
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
  const findings = latest.get(document);
  return findings?.options === options ? countsIn(findings) : undefined;
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

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function countsOf(all: readonly (readonly Reported[])[], step = 1): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const found of all) for (const { severity } of found) counts[severity] += step;
  return counts;
}

function sumOf(...all: readonly Counts[]): Counts {
  const sum = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const counts of all) {
    for (const severity of severities) sum[severity] += counts[severity];
  }
  return sum;
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

function known(document: RemittanceDocument, options: CheckOptions): Findings {
  const findings = latest.get(document);
  if (findings?.options === options) return findings;
  const steps = checkInSteps(document, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function remember(findings: Findings): Findings {
  if (!findings.partial) latest.set(findings.document, findings);
  return findings;
}

/** The run of blocks that two documents do not share: where it begins, and ends in each. */
function touchedBlocks(before: readonly Block[], after: readonly Block[]) {
  let first = 0;
  while (first < before.length && before[first] === after[first]) first++;
  let [oldEnd, newEnd] = [before.length, after.length];
  while (oldEnd > first && newEnd > first && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  return { first, oldEnd, newEnd };
}

/** The findings that speak of no block that is gone; the others wait for the next whole check. */
function without(gone: ReadonlySet<Block>, found: readonly Reported[]): readonly Reported[] {
  const speaks = (reported: Reported) =>
    gone.has(reported.block) || placesOf(reported).some(({ block }) => block && gone.has(block));
  return found.some(speaks) ? found.filter((reported) => !speaks(reported)) : found;
}

function placesOf({ finding }: Reported): Place[] {
  const { span, related = [], fixes = [] } = finding;
  const edits = fixes.flatMap((fix) => fix.edits);
  return [span, ...related.map((one) => one.span), ...edits.map((edit) => edit.span)];
}

/** The payments whose sums are to be checked: those of remittances. */
function* checkedPayments({ interchanges }: RemittanceDocument): Iterable<Payment> {
  for (const interchange of interchanges) {
    for (const group of interchange.groups) {
      for (const payment of group.payments) {
        const { reading } = settingOfPayment(payment, group, interchange);
        if (reading !== 'another transaction') yield payment;
      }
    }
  }
}
