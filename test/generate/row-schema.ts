import type { RowColumn, RowKind } from '../../server/folder/rows/kind';

/** The JSON Schema of the rows of a kind as NDJSON has them. */
export function rowSchema({ name, summary, columns }: RowKind): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: name,
    description: `${summary}.`,
    type: 'object',
    additionalProperties: false,
    required: columns.map((column) => column.name),
    properties: Object.fromEntries(
      columns.map((column) => [
        column.name,
        { ...types[column.type], description: described(column) },
      ]),
    ),
  };
}

function described({ summary, identifies }: RowColumn): string {
  return identifies ? `${summary} (hashed by --hash-ids)` : summary;
}

const types: Readonly<Record<RowColumn['type'], object>> = {
  text: { type: ['string', 'null'] },
  amount: { type: ['string', 'null'], pattern: '^-?\\d+\\.\\d{2,}$' },
  date: { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  count: { type: ['integer', 'null'] },
  flag: { type: ['boolean', 'null'] },
};
