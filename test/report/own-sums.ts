import { findReasonCode } from '../../server/codes/reason-codes';
import type { RemittanceDocument } from '../../server/document';
import {
  type Block,
  elementCount,
  elementText,
  openerOf,
  segmentId,
} from '../../server/syntax/block';

/*
 * Sums made from the segments' own text, by other means than the ones under test: every amount is a
 * whole number of hundred-millionths.
 */

const scale = 100_000_000n;

/** An amount as it is written, spaces around it aside; `undefined` if it is not one. */
export function read(text: string): bigint | undefined {
  const [, sign = '', whole = '', places = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(text.trim()) ?? [];
  if (whole + places === '' || places.length > 8) return undefined;
  const value = BigInt(whole || '0') * scale + BigInt(places.padEnd(8, '0'));
  return sign === '-' ? -value : value;
}

/** As pages write amounts: at least two places. */
export function written(value: bigint): string {
  const size = value < 0n ? -value : value;
  const places = String(size % scale)
    .padStart(8, '0')
    .replace(/0{1,6}$/, '');
  return `${value < 0n ? '-' : ''}${size / scale}.${places}`;
}

export function total(amounts: Iterable<bigint | undefined>): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += amount ?? 0n;
  return sum;
}

/** An adjustment as it is written in a CAS segment. */
export interface OwnAdjustment {
  readonly segment: number;
  readonly group: string;
  readonly reason: string;
  readonly amount: bigint | undefined;
  readonly kind: string;
  /** Denied or undecided, and not of zero. */
  readonly open: boolean;
}

/** A claim or line as its segments are written. */
export interface OwnPart {
  readonly charged: bigint | undefined;
  readonly paid: bigint | undefined;
  readonly adjustments: readonly OwnAdjustment[];
}

export interface OwnClaim extends OwnPart {
  readonly block: Block;
  readonly status: string;
  readonly lines: readonly (OwnPart & { readonly allowed: bigint | undefined })[];
  /** Its own adjustments and those of its lines. */
  readonly all: readonly OwnAdjustment[];
}

/** The claims among some blocks. */
export function ownClaims(document: RemittanceDocument, first: number, end: number): OwnClaim[] {
  return document.sequence.blocks
    .slice(first, end)
    .filter((block) => openerOf(block) === 'CLP')
    .map(ownClaim);
}

/** BPR02 of a payment's head. */
export function ownSent(head: Block): bigint {
  for (let i = 0; i < head.segments; i++) {
    if (segmentId(head, i) === 'BPR') return read(elementText(head, i, 2)) ?? 0n;
  }
  return 0n;
}

/** What the provider adjustments among some blocks add up to. */
export function ownProviderAdjustments(
  document: RemittanceDocument,
  first: number,
  end: number,
): bigint {
  let sum = 0n;
  for (const block of document.sequence.blocks.slice(first, end)) {
    if (openerOf(block) !== 'PLB') continue;
    for (let i = 0; i < block.segments; i++) {
      if (segmentId(block, i) !== 'PLB') continue;
      for (let n = 4; n <= 14; n += 2) sum += read(elementText(block, i, n)) ?? 0n;
    }
  }
  return sum;
}

function ownClaim(block: Block): OwnClaim {
  const element = (i: number, n: number) => elementText(block, i, n);
  const own: OwnAdjustment[] = [];
  const lines: (OwnPart & { allowed: bigint | undefined; adjustments: OwnAdjustment[] })[] = [];
  for (let i = 1; i < block.segments; i++) {
    const id = segmentId(block, i);
    if (id === 'SVC' || id === 'SV1' || id === 'SV2') {
      // In a claim (837), SV2 has the revenue code before the procedure.
      const first = id === 'SV2' && !/^[A-Z]{2}:/.test(element(i, 1)) ? 2 : 1;
      const [charged, paid] = [read(element(i, first + 1)), read(element(i, first + 2))];
      lines.push({ charged, paid, adjustments: [], allowed: undefined });
    }
    const line = lines.at(-1);
    if (id === 'AMT' && line && element(i, 1) === 'B6') line.allowed ??= read(element(i, 2));
    if (id === 'CAS') (line?.adjustments ?? own).push(...ownAdjustments(block, i));
  }
  return {
    block,
    status: element(0, 2),
    charged: read(element(0, 3)),
    paid: read(element(0, 4)),
    adjustments: own,
    lines,
    all: [...own, ...lines.flatMap(({ adjustments }) => adjustments)],
  };
}

function ownAdjustments(block: Block, i: number): OwnAdjustment[] {
  const group = elementText(block, i, 1).trim();
  const found: OwnAdjustment[] = [];
  for (let n = 2; n <= Math.min(elementCount(block, i), 19); n += 3) {
    const [reason = '', amount = '', quantity = ''] = [0, 1, 2].map((k) =>
      elementText(block, i, n + k),
    );
    if (reason + amount + quantity === '') continue;
    const kind = kindOf(group, reason);
    const said = findReasonCode(reason)?.kind;
    const open = openKinds.has(said ?? '') && read(amount) !== 0n;
    found.push({ segment: i, group, reason, amount: read(amount), kind, open });
  }
  return found;
}

function kindOf(group: string, reason: string): string {
  const kind = findReasonCode(reason)?.kind;
  if (reason === '253') return 'sequestration';
  if (group === 'PR') return 'patient';
  if (openKinds.has(kind ?? '')) return 'denied';
  if (reason === '23') return 'other payers';
  if (kind === 'withheld' || kind === 'paid to another') return 'other';
  return group === 'CO' ? 'contractual' : 'other';
}

const openKinds: ReadonlySet<string> = new Set(['denial', 'bundled', 'pending']);
