import type { CheckOptions } from '../../checks/options';
import { type NoteCounts, noNotes, noteCountsIn } from '../../folder/note-counts';
import { createPaymentFinder } from '../../folder/report/payment-blocks';
import { hashIdentities } from '../../folder/rows/hash-ids';
import type { Row } from '../../folder/rows/kind';
import type { RowKindName } from '../../folder/rows/kinds';
import { createRowSource, type RowSource, rowKind } from '../../folder/rows/row-source';
import { createChecker } from '../../stream/checker';
import { createLocatedReader } from '../../stream/located-reader';
import type { FindingResult } from '../../stream/result';
import type { LocatedBlock } from '../../syntax/located-block';
import { eachInput } from '../input/each-input';
import { FileFault } from '../input/file-fault';
import type { Input } from '../input/input';
import { largePayments } from '../input/large-payments';
import { readShown } from '../input/read-shown';
import { readSidecarFile } from '../input/sidecar-file';
import type { Source } from '../input/source';
import type { Terminal } from '../streams';
import type { Emit, Job } from './job';

export interface ExportSettings {
  readonly rows: RowKindName;
  readonly options: CheckOptions;
  /** With it, what identifies patients and claims is hashed. */
  readonly salt: string | undefined;
}

/** How many rows are passed on at a time. */
const rowsAtOnce = 1_000;

/** Makes rows of one kind. */
export const exportJob: Job<ExportSettings, readonly Row[]> = {
  name: 'export',
  run(paths, { rows, options, salt }, streams, emit) {
    const hash = salt === undefined ? (row: Row) => row : hashIdentities(rowKind(rows), salt);
    return eachInput(paths, streams, async (input) => {
      let some: Row[] = [];
      const notes = rows === 'payments' ? await notesOf(input.notes) : noNotes;
      const emitRow = (row: Row) => some.push(hash(row));
      const source = createRowSource(rows, input.name, options, emitRow, notes);
      const passOn: Emit<number> = async (least) => {
        if (some.length < least) return;
        const full = some;
        some = [];
        await emit(full);
      };
      const afterPiece = () => passOn(rowsAtOnce);
      await readInto(input, source, options, rows === 'findings', streams.stderr, afterPiece);
      await passOn(1);
    });
  },
};

/** The notes on a remittance, which an editor writes. */
async function notesOf(path: string | undefined): Promise<NoteCounts> {
  if (path === undefined) return noNotes;
  return noteCountsIn(await readSidecarFile(path).catch(() => undefined));
}

async function readInto(
  input: Input,
  rows: RowSource,
  options: CheckOptions,
  isChecked: boolean,
  screen: Terminal,
  afterPiece: () => Promise<void> | void,
): Promise<void> {
  const source = await input.open();
  try {
    const find = createPaymentFinder();
    let isRemittance = isChecked;
    const add = (located: LocatedBlock) => {
      isRemittance = find(located.block) !== undefined || isRemittance;
      rows.add(located);
    };
    const reader = isChecked ? checkingReader(source, rows, options) : createLocatedReader(add);
    for await (const { text } of readShown(source, input.name, screen)) {
      reader.push(text);
      await afterPiece();
    }
    reader.end();
    rows.end();
    if (!isRemittance) throw new FileFault('not a remittance');
  } finally {
    await source.close();
  }
}

function checkingReader({ recall }: Source, rows: RowSource, options: CheckOptions) {
  const checker = createChecker(options, { large: largePayments(recall) });
  const addAll = (found: readonly { readonly result: FindingResult }[]) => {
    for (const { result } of found) rows.addFinding(result);
  };
  return {
    push: (text: string) => addAll(checker.push(text)),
    end: () => addAll(checker.end()),
  };
}
