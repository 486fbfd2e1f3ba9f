import { type Severity, severities } from '../../checks/severity';
import type { Config } from '../config';
import { type Format, formatterFor, uploaded } from '../formats';
import { eachInput } from '../input/each-input';
import { type Streams, write } from '../streams';
import { type Baseline, newBaseline, noBaseline, readBaseline } from './baseline';
import { checkInput } from './check-input';
import type { Output } from './file-report';

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
  const task = { options, fix, acceptedAs, output };
  let fails = false;
  await write(stream, formatter.open());
  const succeeded = await eachInput(
    operands,
    streams,
    async (input) => {
      const found = await checkInput(input, task, streams);
      fails ||= failing.some((one) => found.has(one));
    },
    (name, fault) => write(stream, formatter.failed(name, fault)),
  );
  await write(stream, formatter.close());
  if (!(await isFinished(baseline, streams)) || !succeeded) return 2;
  if (request.baseline?.use === 'write') return 0;
  return fails ? 1 : 0;
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
