import type { Packer } from './large-payments';

/** Plain values of many things, one array per property; all of the same length. */
export type Columns<Name extends string> = { readonly [name in Name]: readonly unknown[] };

/** The value of a property of the thing at a number. */
export type ValueAt<Name extends string> = (name: Name, number: number) => unknown;

/** Columns as they are packed: each for itself, because few rules look at all of them. */
export type PackedColumns<Name extends string> = { readonly [name in Name]: PackedColumn };

/** All values of a column, packed, or what they are told by. */
type PackedColumn = Uint8Array | EvenColumn;

interface EvenColumn {
  readonly first: unknown;
  /** By how much each value is more than the one before it; absent if all are the same. */
  readonly step: number | undefined;
}

/**
 * Packs columns, because values of one kind pack best; of columns that are named in `rising`, whose
 * numbers grow, the differences are packed.
 */
export function packColumns<Name extends string>(
  columns: Columns<Name>,
  rising: readonly Name[],
  packer: Packer,
): PackedColumns<Name> {
  const packed: { [name in Name]?: PackedColumn } = {};
  for (const name of Object.keys(columns) as Name[]) {
    packed[name] = rising.includes(name)
      ? packRising(columns[name] as readonly number[], packer)
      : packColumn(columns[name], packer);
  }
  return packed as PackedColumns<Name>;
}

function packColumn(values: readonly unknown[], packer: Packer): PackedColumn {
  const [first] = values;
  const isSame = values.every((value) => value === first);
  return isSame ? { first, step: undefined } : packer.pack(JSON.stringify(values));
}

function packRising(values: readonly number[], packer: Packer): PackedColumn {
  const [first = 0, second = first] = values;
  const steps = [first];
  let isEven = true;
  for (let i = 1; i < values.length; i++) {
    const step = (values[i] as number) - (values[i - 1] as number);
    isEven &&= step === second - first;
    steps.push(step);
  }
  return isEven ? { first, step: second - first } : packer.pack(JSON.stringify(steps));
}

/** Unpacks columns; each when it is first asked for. */
export function unpackColumns<Name extends string>(
  packed: PackedColumns<Name>,
  rising: readonly Name[],
  packer: Packer,
): ValueAt<Name> {
  const columns: { [name in Name]?: readonly unknown[] } = {};
  const unpack = (name: Name, bytes: Uint8Array): readonly unknown[] => {
    const column: unknown[] = JSON.parse(packer.unpack(bytes));
    if (rising.includes(name)) addUp(column as number[]);
    columns[name] = column;
    return column;
  };
  return (name, number) => {
    const column = packed[name];
    if (column instanceof Uint8Array) return (columns[name] ?? unpack(name, column))[number];
    const { first, step } = column;
    return step === undefined ? first : (first as number) + step * number;
  };
}

/** Whether no thing has this value in a column, as far as that is known without unpacking it. */
export function lacksValue(column: PackedColumn, value: unknown): boolean {
  return 'step' in column && column.step === undefined && column.first !== value;
}

function addUp(steps: number[]): void {
  for (let i = 1; i < steps.length; i++) steps[i] = (steps[i] as number) + (steps[i - 1] as number);
}
