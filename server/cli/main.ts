import { readCall } from './arguments';
import { helpOf, helpOfVerb, version } from './help';
import { type Streams, write } from './streams';
import { didYouMean } from './suggest';
import { UsageError } from './usage-error';
import type { Verb } from './verb';
import { verbs } from './verbs';

/** Runs a command line and returns its exit status: the verb's, or 2 if it cannot be run. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  if (args[0] === 'help') return main([...args.slice(1), '--help'], streams);
  try {
    return await run(args, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const known = findVerb(args);
    const command = known ? `x12-835 ${known.name} --help` : 'x12-835 --help';
    await write(streams.stderr, `${error.message}\nTry '${command}'.\n`);
    return 2;
  }
}

async function run(args: readonly string[], streams: Streams): Promise<number> {
  const verb = findVerb(args);
  const asked = answerTo(args, verb);
  if (asked !== undefined) {
    await write(streams.stdout, asked);
    return 0;
  }
  if (!verb) throw noVerb(args);
  const at = args.indexOf(verb.name);
  const { call, notes } = readCall(verb, [...args.slice(0, at), ...args.slice(at + 1)]);
  for (const note of notes) await write(streams.stderr, `Note: ${note}\n`);
  return verb.run(call, streams);
}

/** The verb is the first argument; if options come first, it is the first name of a verb. */
function findVerb(args: readonly string[]): Verb | undefined {
  const [first = ''] = args;
  const isOption = first.startsWith('-');
  const name = isOption ? args.find((one) => verbs.some((verb) => verb.name === one)) : first;
  return verbs.find((verb) => verb.name === name);
}

/** The text for `--help` and `--version`, which may be anywhere before `--`. */
function answerTo(args: readonly string[], verb: Verb | undefined): string | undefined {
  const end = args.indexOf('--');
  const asked = end < 0 ? args : args.slice(0, end);
  if (asked.some((one) => one === '--help' || one === '-h')) {
    return verb ? helpOfVerb(verb) : helpOf(verbs);
  }
  return asked.some((one) => one === '--version' || one === '-v') ? `${version}\n` : undefined;
}

function noVerb(args: readonly string[]): UsageError {
  const word = args.find((one) => !one.startsWith('-'));
  if (word === undefined) {
    const [{ name, operands }] = verbs;
    return new UsageError(`Missing command. Usage: x12-835 ${name} ${operands.usage}`);
  }
  const names = verbs.map(({ name }) => name);
  return new UsageError(`Unknown command '${word}'.${didYouMean(word, names)}`);
}
