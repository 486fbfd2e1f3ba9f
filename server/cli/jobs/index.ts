import { checkJob } from './check-job';
import { exportJob } from './export-job';
import type { Job } from './job';
import { reportJob } from './report-job';
import { rowsJob } from './rows-job';

/** Every job that a thread may be asked to run. */
export const jobs: readonly Job<unknown, unknown>[] = [checkJob, exportJob, reportJob, rowsJob];
