import type { Packer } from './large-payments';

/** Plain values of many things, one array per property; all of the same length. */
export type Columns<Name extends string> = { readonly [name in Name]: readonly unknown[] };

/** The value of a property of the thing at a number. */
export type ValueAt<Name extends string> = (name: Name, number: number) => unknown;

/**
 * Packs columns, because values of one kind pack best. A value that all things share is packed once;
 * of columns that are named in `rising`, whose numbers grow, the differences are packed.
 */
export function packColumns<Name extends string>(
  columns: Columns<Name>,
  rising: readonly Name[],
  packer: Packer,
): Uint8Array {
  const lines = Object.entries<readonly unknown[]>(columns).map(([name, values]) => {
    if (rising.includes(name as Name)) return JSON.stringify(differences(values as number[]));
    const [first] = values;
    return JSON.stringify(values.every((value) => value === first) ? first : values);
  });
  return packer.pack(lines.join('\n'));
}

/** Unpacks columns; each is read when it is first asked for, since few rules look at all of them. */
export function unpackColumns<Name extends string>(
  packed: Uint8Array,
  { names, rising }: { readonly names: readonly Name[]; readonly rising: readonly Name[] },
  packer: Packer,
): ValueAt<Name> {
  const lines = packer.unpack(packed).split('\n');
  const columns: { [name in Name]?: unknown } = {};
  const read = (name: Name): unknown => {
    const column: unknown = JSON.parse(lines[names.indexOf(name)] as string);
    if (rising.includes(name)) addUp(column as number[]);
    columns[name] = column;
    return column;
  };
  return (name, number) => {
    const known = columns[name];
    const column = known === undefined ? read(name) : known;
    return Array.isArray(column) ? column[number] : column;
  };
}

function differences(values: readonly number[]): number[] {
  return values.map((value, i) => value - (values[i - 1] ?? 0));
}

function addUp(steps: number[]): void {
  for (let i = 1; i < steps.length; i++) steps[i] = (steps[i] as number) + (steps[i - 1] as number);
}
