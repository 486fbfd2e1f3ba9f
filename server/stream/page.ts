import { type Money, plainMoney, readMoney } from '../remit/money';
import type { Packer } from './large-payments';

/** Many objects with the same keys, packed key by key, because values of one kind pack best. */
export interface Page {
  readonly columns: Uint8Array;
  /** True if an amount is not a plain number, so that it was packed as text. */
  readonly wide: boolean;
}

/**
 * Packs objects whose values are plain, amounts, or fields with a value and a place. Columns that
 * are named in `rising` hold numbers that grow from row to row; their differences are packed.
 */
export function packPage(rows: readonly object[], rising: readonly string[], packer: Packer): Page {
  const wide = rows.some((row) => Object.values(row).some(isWide));
  const keys = Object.keys(rows[0] ?? {}) as never[];
  const columns = keys.map((key) => {
    const values = rows.map((row) => row[key]);
    return [key, rising.includes(key) ? differences(values) : values];
  });
  const text = JSON.stringify(columns, wide ? packMoney : undefined);
  return { columns: packer.pack(text), wide };
}

/** The packed objects, each made from `prototype`. */
export function unpackPage(
  { columns, wide }: Page,
  rising: readonly string[],
  packer: Packer,
  prototype: object,
): object[] {
  const text = packer.unpack(columns);
  const read: [string, unknown[]][] = JSON.parse(text, wide ? unpackMoney : undefined);
  for (const [key, values] of read) if (rising.includes(key)) addUp(values as number[]);
  return (read[0]?.[1] ?? []).map((_, i) => {
    const row = Object.create(prototype);
    for (const [key, values] of read) row[key] = values[i] ?? undefined;
    return row;
  });
}

function differences(values: readonly number[]): number[] {
  return values.map((value, i) => value - (values[i - 1] ?? 0));
}

function addUp(steps: number[]): void {
  for (let i = 1; i < steps.length; i++) steps[i] = (steps[i] as number) + (steps[i - 1] as number);
}

/** Fields have a place, so all other objects are amounts. */
function isWide(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('start' in value);
}

function packMoney(this: object, key: string, value: unknown): unknown {
  const original = (this as Record<string, unknown>)[key];
  const isPacked = typeof original === 'object' && original !== value;
  return isPacked ? { money: plainMoney(original as Money) } : value;
}

function unpackMoney(_key: string, value: unknown): unknown {
  const packed = typeof value === 'object' && value !== null && 'money' in value;
  return packed ? readMoney(String(value.money)) : value;
}
