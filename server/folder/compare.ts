import type { RemittanceDocument } from '../document';
import { plainMoney, readMoney, subtract, zero } from '../remit/money';
import { haveSameElements } from '../syntax/same-elements';
import type { Figures } from './figures';
import { pairOff } from './pair-off';
import { type Part, partsOf, printOfPart } from './part';

/** How the money of two remittances differs. */
export interface Comparison {
  /** True if both are the same money, however they are written. */
  readonly same: boolean;
  readonly differences: readonly Difference[];
}

/** One figure that is not the same in both remittances. */
export interface Difference {
  /** The trace number of its payment. */
  readonly payment: string;
  /** The claim; absent for a figure of the payment. */
  readonly claim?: string;
  /** The procedure of the line; absent for a figure of the claim. */
  readonly line?: string;
  /** The name of the figure; `payment`, `claim`, or `line` if only one remittance has it. */
  readonly what: string;
  /** Absent where this remittance does not have it. */
  readonly left?: string;
  readonly right?: string;
  /** How far an amount moved, from left to right. */
  readonly by?: string;
}

type Place = Pick<Difference, 'payment' | 'claim' | 'line'>;

/**
 * Compares two remittances by the money in them. Order, delimiters, line breaks, control numbers,
 * and how adjustments are divided into segments make no difference.
 */
export function compareRemittances(
  left: RemittanceDocument,
  right: RemittanceDocument,
): Comparison {
  const differences = [...compareParts(partsOf(left), partsOf(right), undefined)];
  return { same: differences.length === 0, differences };
}

function* compareParts(
  left: readonly Part[],
  right: readonly Part[],
  above: Place | undefined,
): Iterable<Difference> {
  const single = singleIn(left, right);
  const pairs = pairOff(left, right, [
    ({ keys: [name = ''] }) => (single.has(name) ? name : undefined),
    printOfPart,
    ...[0, 1, 2, 3].map((n) => (part: Part) => part.keys[n]),
  ]);
  for (const [one, other] of pairs.both) yield* comparePair(one, other, above);
  for (const one of pairs.left)
    yield difference(placeOf(one, above), one.kind, worth(one), undefined);
  for (const one of pairs.right)
    yield difference(placeOf(one, above), one.kind, undefined, worth(one));
}

/**
 * First names that one payment or claim of each side has alone: they are paired whatever money they
 * hold, because none of another name holds the same. Lines may, so they are paired by it first.
 */
function singleIn(left: readonly Part[], right: readonly Part[]): ReadonlySet<string> {
  if (left[0]?.kind === 'line') return new Set();
  const others = singleNames(right);
  return new Set([...singleNames(left)].filter((name) => others.has(name)));
}

function singleNames(parts: readonly Part[]): ReadonlySet<string> {
  const names = new Set<string>();
  const repeated = new Set<string>();
  for (const { keys } of parts) {
    const [name = ''] = keys;
    if (names.has(name)) repeated.add(name);
    names.add(name);
  }
  for (const name of repeated) names.delete(name);
  return names;
}

function* comparePair(one: Part, other: Part, above: Place | undefined): Iterable<Difference> {
  // Most claims of a re-sent file are as they were, and need not be read.
  if (one.block && other.block && haveSameElements(one.block, other.block)) return;
  const [left, right] = [one.read(), other.read()];
  const place = placeOf(one, above);
  if (!areSame(left.figures, right.figures)) {
    yield* compareFigures(mapOf(left.figures), mapOf(right.figures), place);
  }
  if (one.kind === 'claim' && haveSameFigures(left.parts, right.parts)) return;
  yield* compareParts(left.parts, right.parts, place);
}

/** Whether all lines are the same in their order, as they mostly are. */
function haveSameFigures(left: readonly Part[], right: readonly Part[]): boolean {
  if (left.length !== right.length) return false;
  return left.every((one, i) => areSame(one.read().figures, right[i]?.read().figures ?? []));
}

function areSame(left: Figures, right: Figures): boolean {
  return left.length === right.length && left.every((text, i) => text === right[i]);
}

function mapOf(figures: Figures): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let i = 0; i < figures.length; i += 2) map.set(figures[i] ?? '', figures[i + 1] ?? '');
  return map;
}

function* compareFigures(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
  place: Place,
): Iterable<Difference> {
  for (const name of new Set([...one.keys(), ...other.keys()])) {
    const [left, right] = [one.get(name), other.get(name)];
    if (left !== right) yield difference(place, name, left, right);
  }
}

function difference(
  place: Place,
  what: string,
  left: string | undefined,
  right: string | undefined,
): Difference {
  const by = movedBy(what, left, right);
  return {
    ...place,
    what,
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
    ...(by !== undefined && { by }),
  };
}

/** Figures that are written like amounts and are none. */
const words =
  /^(credit or debit|date|method|payee|payer|payer claim .*|procedure|service date|status|trace)$/;

function movedBy(what: string, left: string | undefined, right: string | undefined) {
  if (words.test(what)) return undefined;
  const from = left === undefined ? zero : readMoney(left);
  const to = right === undefined ? zero : readMoney(right);
  if (from === undefined || to === undefined) return undefined;
  return plainMoney(subtract(to, from));
}

function placeOf({ kind, name }: Part, above: Place | undefined): Place {
  return kind === 'payment' || !above ? { payment: name } : { ...above, [kind]: name };
}

/** What a part that only one remittance has is worth. */
function worth(part: Part): string {
  const figures = mapOf(part.read().figures);
  return figures.get('paid') ?? figures.get('amount') ?? '';
}
