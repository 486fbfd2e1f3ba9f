import { severities } from '../../checks/severity';
import { type BaselineRequest, type Request, runCheck } from '../check/run-check';
import { watchPaths } from '../check/watch';
import { formats } from '../formats';
import { paths } from '../input/paths';
import { choice, count, flag, text, type ValuesOf } from '../option';
import { readRuleOptions, ruleOptions } from '../rule-options';
import { type Streams, write } from '../streams';
import { UsageError } from '../usage-error';
import type { Verb } from '../verb';

const options = {
  format: choice(
    formats,
    'pretty',
    'How to print findings: pretty for people, json as one array, ndjson with one line per file, ' +
      'sarif (SARIF 2.1.0) for code scanning, junit (XML) for build servers, github for ' +
      'annotations in GitHub Actions, or gitlab for Code Quality.',
  ),
  severity: choice(severities, 'error', 'The least severe finding that makes the exit status 1.'),
  all: flag('Print every finding. Otherwise pretty prints three of a rule and counts the rest.'),
  statistics: flag('Print how often each rule found something instead of the findings.'),
  'max-findings': count(0, 1_000_000_000, 'Print no more than N findings. All of them count.'),
  fix: flag(
    'Apply the safe fixes first: counts, control numbers, spacing, and the like. Amounts, group ' +
      'codes, reason codes, and dates are never changed. A file is written only if something was ' +
      "fixed. For '-', the fixed text goes to standard output and the findings to standard error.",
  ),
  ...ruleOptions,
  baseline: text('FILE', 'Leave out the findings that are in this baseline.'),
  'write-baseline': text('FILE', 'Write all findings of this run to a new baseline; status 0.'),
  'prune-baseline': text('FILE', 'As --baseline, and remove from it what this run did not find.'),
  'no-notes': flag('Do not apply the notes next to a file, which accept findings.'),
  redact: flag(
    'Do not say which claim a finding is on (CLP01). That is so for sarif, junit, github, and ' +
      'gitlab, whose results are uploaded.',
  ),
  'no-redact': flag('Say which claim a finding is on in every format.'),
  'all-rules': flag('In SARIF, list all rules and not only those that found something.'),
  jobs: count(1, 256, 'How many threads; by default as many as there are processors.'),
  watch: flag('Check again whenever a file changes, until you stop the command.'),
};

/** Checks remittances against the rules and prints the findings. */
export const check: Verb<typeof options> = {
  name: 'check',
  summary: 'Check remittances and print what is wrong with them',
  operands: paths,
  options,
  examples: [
    { line: 'remittance.835', summary: 'Check one file.' },
    {
      line: '--severity warning --format json *.835',
      summary: 'Print JSON. Warnings make the exit status 1 too.',
    },
    {
      line: '--rule claim-balance=error --off test-interchange remittance.835',
      summary: 'Change the severity of one rule and turn another off.',
    },
    { line: 'inbox --baseline known.json', summary: 'Check a folder for what is new.' },
    {
      line: '--fix - < remittance.835 > fixed.835',
      summary: 'Apply the safe fixes to a copy.',
    },
  ],
  statuses: [
    'No findings at or above the severity.',
    'Findings at or above the severity.',
    'The command line is wrong, or a file cannot be read.',
  ],
  async run({ operands, options }, streams) {
    const request = await readRequest(operands, options);
    if (!options.watch) return runCheck(request, streams);
    if (operands.includes('-')) throw new UsageError("--watch does not work with '-'.");
    return runOnChanges(request, streams);
  },
};

async function readRequest(
  operands: readonly string[],
  given: ValuesOf<typeof options>,
): Promise<Request> {
  const { format, severity, fix, all, statistics, redact } = given;
  if (statistics && format !== 'pretty') throw new UsageError('--statistics is for pretty only.');
  if (redact && given['no-redact']) throw new UsageError('Give --redact or --no-redact, not both.');
  return {
    operands,
    config: await readRuleOptions(given),
    format,
    severity,
    fix,
    all,
    statistics,
    notes: !given['no-notes'],
    redact: redact || (given['no-redact'] ? false : undefined),
    allRules: given['all-rules'],
    maxFindings: given['max-findings'],
    baseline: baselineOf(given),
    jobs: given.jobs,
  };
}

function baselineOf(given: ValuesOf<typeof options>): BaselineRequest | undefined {
  const uses = [
    { use: 'compare', file: given.baseline },
    { use: 'write', file: given['write-baseline'] },
    { use: 'prune', file: given['prune-baseline'] },
  ] as const;
  const [first, second] = uses.filter(({ file }) => file !== undefined);
  if (second) {
    throw new UsageError('Give one of --baseline, --write-baseline, and --prune-baseline.');
  }
  return first?.file === undefined ? undefined : { use: first.use, file: first.file };
}

async function runOnChanges(request: Request, streams: Streams): Promise<number> {
  const changes = await watchPaths(request.operands);
  try {
    for (;;) {
      const status = await runCheck(request, streams);
      await write(streams.stderr, 'Watching for changes. Press Ctrl+C to stop.\n');
      if (!(await changes.next())) return status;
    }
  } finally {
    changes.close();
  }
}
