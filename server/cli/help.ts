import { version } from '../../package.json';
import type { Option } from './option';
import { usageOf, type Verb } from './verb';

export { version };

/** What `x12-835 --help` prints. */
export function helpOf(verbs: readonly Verb[]): string {
  return [
    `x12-835 ${version} reads electronic remittance advice (X12 835).`,
    'Usage: x12-835 COMMAND [ARGUMENT]...',
    section(
      'Commands',
      verbs.map(({ name, summary }) => [name, summary]),
    ),
    section('Options', [helpOption, ['-v, --version', 'Print the version.']]),
    "'x12-835 COMMAND --help' explains one command.\n",
  ].join('\n\n');
}

/** What `x12-835 VERB --help` prints. */
export function helpOfVerb(verb: Verb): string {
  const { name, summary, operands, options, examples, statuses } = verb;
  const own = Object.entries(options).filter(([, { kind }]) => kind !== 'renamed');
  return [
    `${summary}.`,
    usageOf(verb),
    inLines(operands.summary),
    section('Options', [...own.map(described), helpOption]),
    section(
      'Examples',
      examples.map(({ line, summary }) => [`x12-835 ${name} ${line}`, summary]),
    ),
    section(
      'Exit status',
      statuses.flatMap((meaning, status) =>
        meaning === undefined ? [] : [[String(status), meaning] as const],
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

type Entry = readonly [term: string, text: string];

const helpOption: Entry = ['-h, --help', 'Print this help.'];

function described([name, option]: readonly [string, Option]): Entry {
  if (option.kind === 'list' || option.kind === 'text')
    return [`--${name} ${option.value}`, option.summary];
  if (option.kind === 'count') return [`--${name} N`, option.summary];
  if (option.kind !== 'choice') return [`--${name}`, 'summary' in option ? option.summary : ''];
  const values = `${option.values.join(', ')}. Default: ${option.default}.`;
  return [`--${name} ${name.toUpperCase()}`, `${option.summary} One of: ${values}`];
}

/** A heading, and below it a line for each term or, where terms are long, two. */
function section(title: string, entries: readonly Entry[]): string {
  const longest = Math.max(...entries.map(([term]) => term.length));
  const lines = entries.flatMap(([term, text]) =>
    longest <= widestTerm
      ? wrapped(`  ${term.padEnd(longest)}  `, text)
      : [`  ${term}`, ...wrapped(' '.repeat(6), text)],
  );
  return [`${title}:`, ...lines].join('\n');
}

/** A text in lines that fit a terminal. */
export function inLines(text: string): string {
  return wrapped('', text).join('\n');
}

const widestTerm = 22;
const width = 80;

/** A text in lines, the first of them after `head` and the others below where it begins. */
function wrapped(head: string, text: string): string[] {
  const lines: string[] = [];
  let line = head;
  for (const word of text.split(' ')) {
    if (line.length + word.length > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = ' '.repeat(head.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
