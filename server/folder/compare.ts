import type { RemittanceDocument } from '../document';
import { plainMoney, readMoney, subtract, zero } from '../remit/money';
import { figuresOf, type Part } from './figures';
import { pairOff } from './pair-off';

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
  const differences = [...compareParts(figuresOf(left), figuresOf(right), undefined)];
  return { same: differences.length === 0, differences };
}

function* compareParts(
  left: readonly Part[],
  right: readonly Part[],
  above: Place | undefined,
): Iterable<Difference> {
  const pairs = pairOff(left, right, [
    ({ print }) => print,
    ...[0, 1, 2, 3].map((n) => (part: Part) => part.keys[n]),
  ]);
  for (const [one, other] of pairs.both) {
    if (one.print === other.print) continue;
    const place = placeOf(one, above);
    yield* compareFigures(one, other, place);
    yield* compareParts(one.parts, other.parts, place);
  }
  for (const one of pairs.left)
    yield difference(placeOf(one, above), one.kind, worth(one), undefined);
  for (const one of pairs.right)
    yield difference(placeOf(one, above), one.kind, undefined, worth(one));
}

function* compareFigures(one: Part, other: Part, place: Place): Iterable<Difference> {
  for (const name of new Set([...one.figures.keys(), ...other.figures.keys()])) {
    const [left, right] = [one.figures.get(name), other.figures.get(name)];
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
function worth({ figures }: Part): string {
  return figures.get('paid') ?? figures.get('amount') ?? '';
}
