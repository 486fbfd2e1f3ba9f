import type { FileRows } from '../../checks/rows';
import { rowsJob } from '../jobs/rows-job';
import { runJob } from '../jobs/run-job';
import type { Streams } from '../streams';

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
  const files: FileRows[] = [];
  const run = { paths, settings: undefined, jobs };
  const isComplete = await runJob(rowsJob, run, streams, (rows) => void files.push(rows));
  return { files, isComplete };
}
