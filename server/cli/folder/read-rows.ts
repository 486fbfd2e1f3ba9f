import type { FileRows } from '../../checks/rows';
import { rowsJob } from '../jobs/rows-job';
import { runJob } from '../jobs/run-job';
import { type Streams, write } from '../streams';

/** The payments of files. */
export interface ReadRows {
  readonly files: readonly FileRows[];
  /** False if a file cannot be read or is not a remittance; standard error names it. */
  readonly isComplete: boolean;
}

/** Reads the payments of all remittances that paths name. */
export async function readRows(
  paths: readonly string[],
  jobs: number | undefined,
  streams: Streams,
): Promise<ReadRows> {
  const all: FileRows[] = [];
  let isComplete = await runJob(
    rowsJob,
    { paths, settings: undefined, jobs },
    streams,
    (rows) => void all.push(rows),
  );
  for (const { file, payments } of all) {
    if (payments.length > 0) continue;
    isComplete = false;
    await write(streams.stderr, `${file}: not a remittance\n`);
  }
  return { files: all, isComplete };
}
