import type { Severity } from '../checks/severity';
import { formatMoney } from '../remit/money';
import type { Totals } from '../report/totals';
import type { FoundThere, There } from '../stream/result';
import type { Formatter } from './format';

type Colour = 'red' | 'yellow' | 'blue' | 'grey' | 'bold';

/** The numbers by which terminals know a colour. */
const codes: Readonly<Record<Colour, number>> = {
  red: 31,
  yellow: 33,
  blue: 34,
  grey: 90,
  bold: 1,
};

const colours: Readonly<Record<Severity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'grey',
};

type Style = (colour: Colour, text: string) => string;

/** For people: one line a finding, in the form that terminals and editors make a link of. */
export function prettyFormatter(colour: boolean): Formatter {
  const style: Style = (name, text) => (colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text);
  const counts = new Map<Severity, number>();
  return {
    open: () => '',
    file: () => {
      counts.clear();
      return '';
    },
    finding: (name, finding) => {
      counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
      return describe(name, finding, style);
    },
    summary: (name, totals) => `${style('bold', name)}: ${sums(totals)}; ${tally(counts)}.\n`,
    close: () => '',
  };
}

function describe(name: string, finding: FoundThere, style: Style): string {
  const { check, severity, message, claim, related, fixes } = finding;
  const place = [...placeOf(finding), ...(claim === undefined ? [] : [`claim ${claim}`])].join(
    ', ',
  );
  const lines = [
    `${at(name, finding)}: ${style(colours[severity], severity)}: ${message} ` +
      style('grey', `[${check}]${place && ` ${place}`}`),
    ...related.map((other) => `    ${at(name, other)}: ${other.message}`),
    ...fixes.map(({ title, kind }) => style('grey', `    ${kind} fix: ${title}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function at(name: string, { range }: There): string {
  return `${name}:${range.start.line + 1}:${range.start.character + 1}`;
}

function placeOf({ segment, element }: There): string[] {
  if (segment === undefined) return [];
  return element === undefined ? [`segment ${segment}`] : [`segment ${segment}`, element];
}

function sums({
  payments,
  claims,
  charged,
  paid,
  patient,
  sequestration,
  reductions,
}: Totals): string {
  return [
    count(payments, 'payment'),
    count(claims, 'claim'),
    `charged ${formatMoney(charged)}`,
    `paid ${formatMoney(paid)}`,
    `patient ${formatMoney(patient)}`,
    `sequestration ${formatMoney(sequestration)}${standing(reductions)}`,
  ].join(', ');
}

/** How many reductions are right, and how many not. */
function standing({ right, off, unknown, missing }: Totals['reductions']): string {
  const counts = [
    [right, 'right'],
    [off, 'off'],
    [unknown, 'not judged'],
    [missing, 'missing'],
  ] as const;
  const told = counts.flatMap(([n, word]) =>
    n > 0 ? [`${n.toLocaleString('en-US')} ${word}`] : [],
  );
  return told.length > 0 ? ` (${told.join(', ')})` : '';
}

function tally(counts: ReadonlyMap<Severity, number>): string {
  const words: Readonly<Record<Severity, string>> = {
    error: 'error',
    warning: 'warning',
    information: 'note',
    hint: 'hint',
  };
  const found = Object.keys(words).flatMap((severity) => {
    const n = counts.get(severity as Severity);
    return n ? [count(n, words[severity as Severity])] : [];
  });
  return found.join(', ') || 'nothing found';
}

function count(n: number, word: string): string {
  return `${n.toLocaleString('en-US')} ${word}${n === 1 ? '' : 's'}`;
}
