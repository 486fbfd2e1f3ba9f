import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Row, RowColumn, RowKind, RowValue } from '../../folder/rows/kind';

/** The rows of one row group: few, because they are all kept until it is written. */
const groupSize = 20_000;

/** A Parquet file that is written as its rows come, and keeps one row group of them. */
export interface ParquetFile {
  /** Takes rows, and returns the bytes that are complete. */
  add(rows: readonly Row[]): Uint8Array;
  end(): Uint8Array;
}

/** Amounts are DECIMAL(18,2), dates DATE, counts INT32, flags BOOLEAN, and the rest text. */
export function createParquetFile({ columns }: RowKind): ParquetFile {
  const writer = new ByteWriter();
  const elements = columns.map(({ name, type }) => ({
    name,
    repetition_type: 'OPTIONAL' as const,
    ...types[type],
  }));
  const schema = [{ name: 'root', num_children: columns.length }, ...elements];
  const file = new ParquetWriter({ writer, schema });
  let waiting: Row[] = [];

  const take = () => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  const writeGroup = () => {
    const rows = waiting;
    waiting = [];
    if (rows.length === 0) return;
    const columnData = columns.map(({ name, type }, i) => ({
      name,
      data: rows.map((row) => valueFor(type, row[i])),
    }));
    file.write({ columnData, rowGroupSize: rows.length });
  };

  return {
    add(rows) {
      waiting.push(...rows);
      if (waiting.length >= groupSize) writeGroup();
      return take();
    },
    end() {
      writeGroup();
      file.finish();
      return take();
    },
  };
}

const types = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  amount: { type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 18 },
  date: { type: 'INT32', converted_type: 'DATE' },
  count: { type: 'INT32' },
  flag: { type: 'BOOLEAN' },
} as const;

function valueFor(type: RowColumn['type'], value: RowValue): unknown {
  if (value === undefined) return undefined;
  if (type === 'amount') return hundredths(String(value));
  return type === 'date' ? new Date(String(value)) : value;
}

/** Hundredths of an exact decimal; absent for what the type of the column cannot hold. */
function hundredths(amount: string): bigint | undefined {
  const digits = amount.replace('.', '');
  return /\.\d\d$/.test(amount) && digits.length <= 18 ? BigInt(digits) : undefined;
}
