import { severities } from '../checks/severity';
import { checkFile } from './check-file';
import { type CheckCommand, type Command, readCommand, UsageError } from './command';
import type { Formatter } from './format';
import { help, version } from './help';
import { jsonFormatter, ndjsonFormatter } from './json';
import { prettyFormatter } from './pretty';
import { readRules } from './rules';
import { sarifFormatter } from './sarif';
import { type Streams, type Terminal, write } from './streams';

/**
 * Runs a command line and answers its exit status: 0 where nothing was found at or above the
 * severity asked for, 1 where something was, 2 where the command line or a file cannot be read.
 */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  let command: Command;
  try {
    command = await withRules(readCommand(args));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await write(streams.stderr, `${error.message}\nTry 'x12-835 --help'.\n`);
    return 2;
  }
  if (command.name === 'check') return check(command, streams);
  await write(streams.stdout, command.name === 'help' ? help : `${version}\n`);
  return 0;
}

/** The command with the rules that it names. */
async function withRules(command: Command): Promise<Command> {
  if (command.name !== 'check' || command.rules.length === 0) return command;
  const payerRules = await readRules(command.rules);
  return { ...command, options: { ...command.options, payerRules } };
}

async function check(command: CheckCommand, streams: Streams): Promise<number> {
  const { files, fix, options, threshold } = command;
  // The fixed text of standard input takes standard output, and what was found must make way.
  const report = fix && files.includes('-') ? streams.stderr : streams.stdout;
  const formatter = formatterFor(command, report, streams.env);
  const failing = severities.slice(0, severities.indexOf(threshold) + 1);
  let status = 0;
  await write(report, formatter.open());
  for (const name of files) {
    try {
      const met = await checkFile(name, { options, fix, formatter, report }, streams);
      if (failing.some((severity) => met.has(severity))) status = Math.max(status, 1);
    } catch (error) {
      status = 2;
      await write(streams.stderr, `${name}: ${faultOf(error)}\n`);
    }
  }
  await write(report, formatter.close());
  return status;
}

function formatterFor({ format }: CheckCommand, report: Terminal, env: Streams['env']): Formatter {
  if (format === 'json') return jsonFormatter();
  if (format === 'ndjson') return ndjsonFormatter();
  if (format === 'sarif') return sarifFormatter();
  return prettyFormatter(report.isTTY === true && !env.NO_COLOR);
}

/** What went wrong with a file, never anything of its content. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'cannot be checked';
  // What the system says names the file alone; any other message may quote what stands in it.
  if ('syscall' in error) return error.message;
  const where = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return `cannot be checked: ${error.name} ${where?.trim() ?? ''}`;
}
