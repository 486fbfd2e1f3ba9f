import { type Severity, severities } from '../../checks/severity';
import type { Config } from '../config';
import { type Format, formatterFor, uploaded } from '../formats';
import { checkJob } from '../jobs/check-job';
import { runJob } from '../jobs/run-job';
import { type Streams, write } from '../streams';
import { type Baseline, newBaseline, noBaseline, readBaseline } from './baseline';
import type { Output } from './file-report';
import { createRunReport } from './run-report';

/** What a command line asks of a check. */
export interface Request {
  readonly operands: readonly string[];
  readonly config: Config;
  readonly format: Format;
  readonly severity: Severity;
  readonly fix: boolean;
  readonly notes: boolean;
  /** `undefined` if the format decides. */
  readonly redact: boolean | undefined;
  readonly all: boolean;
  readonly statistics: boolean;
  readonly allRules: boolean;
  readonly maxFindings: number | undefined;
  readonly baseline: BaselineRequest | undefined;
  /** How many threads; as many as there are processors if absent. */
  readonly jobs: number | undefined;
}

export interface BaselineRequest {
  readonly file: string;
  readonly use: 'compare' | 'write' | 'prune';
}

/** Checks every remittance once and returns the exit status. */
export async function runCheck(request: Request, streams: Streams): Promise<number> {
  const { operands, config, format, severity, fix, notes } = request;
  // The fixed text of standard input goes to standard output, so the findings go elsewhere.
  const stream = fix && operands.includes('-') ? streams.stderr : streams.stdout;
  const failing = severities.slice(0, severities.indexOf(severity) + 1);
  const color = stream.isTTY === true && !streams.env.NO_COLOR;
  const formatter = formatterFor(format, { ...request, color, failing });
  const baseline = await openBaseline(request.baseline);
  const output: Output = {
    formatter,
    stream,
    redact: request.redact ?? uploaded.includes(format),
    baseline,
    left: { count: request.maxFindings ?? Number.POSITIVE_INFINITY },
  };
  const acceptedAs = notes ? config.acceptedFindings : undefined;
  // A baseline compares findings one by one.
  const isEvery = request.all || request.baseline !== undefined;
  const maxPerRule = isEvery ? Number.POSITIVE_INFINITY : config.checkOptions.maxPerRule;
  const options = { ...config.checkOptions, maxPerRule };
  const report = createRunReport(output);
  await write(stream, formatter.open());
  const run = {
    paths: operands,
    settings: { options, fix, acceptedAs },
    // A signal that ends the command must find the drafts of files, which a thread keeps to itself.
    jobs: fix ? 1 : request.jobs,
  };
  const succeeded = await runJob(checkJob, run, streams, report.take);
  await write(stream, formatter.close());
  if (!(await isFinished(baseline, streams)) || !succeeded) return 2;
  if (request.baseline?.use === 'write') return 0;
  return failing.some((one) => report.severities.has(one)) ? 1 : 0;
}

async function openBaseline(request: BaselineRequest | undefined): Promise<Baseline> {
  if (!request) return noBaseline;
  if (request.use === 'write') return newBaseline(request.file);
  return readBaseline(request.file, request.use === 'prune');
}

async function isFinished(baseline: Baseline, { stderr }: Streams): Promise<boolean> {
  try {
    await baseline.finish();
    return true;
  } catch (error) {
    await write(stderr, `The baseline was not written: ${(error as Error).message}\n`);
    return false;
  }
}
