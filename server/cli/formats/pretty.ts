import type { Severity } from '../../checks/severity';
import { formatMoney } from '../../remit/money';
import type { Totals } from '../../report/totals';
import type { FindingResult, ResultPlace } from '../../stream/result';
import { visibleText } from '../../visible';
import type { Formatter } from './format';

type Color = 'red' | 'yellow' | 'blue' | 'gray' | 'bold';

/** The codes that terminals have for colors. */
const codes: Readonly<Record<Color, number>> = {
  red: 31,
  yellow: 33,
  blue: 34,
  gray: 90,
  bold: 1,
};

const colors: Readonly<Record<Severity, Color>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
};

type Style = (color: Color, text: string) => string;

/** For people: one line per finding, in the form that terminals and editors turn into a link. */
export function prettyFormatter(color: boolean): Formatter {
  const style: Style = (name, text) => (color ? `\u001b[${codes[name]}m${text}\u001b[0m` : text);
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
    summary: (name, totals) =>
      `${style('bold', visibleText(name))}: ${sums(totals)}; ${tally(counts)}.\n`,
    close: () => '',
  };
}

function describe(name: string, finding: FindingResult, style: Style): string {
  const { check, severity, message, claim, related, fixes } = finding;
  const place = [
    ...placeOf(finding),
    ...(claim === undefined ? [] : [`claim ${visibleText(claim)}`]),
  ].join(', ');
  const lines = [
    `${at(name, finding)}: ${style(colors[severity], severity)}: ${visibleText(message)} ` +
      style('gray', `[${check}]${place && ` ${place}`}`),
    ...related.map(
      (other) => `    ${at(other.file ?? name, other)}: ${visibleText(other.message)}`,
    ),
    ...fixes.map(({ title, kind }) => style('gray', `    ${kind} fix: ${visibleText(title)}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function at(name: string, { range }: ResultPlace): string {
  return `${visibleText(name)}:${range.start.line + 1}:${range.start.character + 1}`;
}

function placeOf({ segment, element }: ResultPlace): string[] {
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
    `sequestration ${formatMoney(sequestration)}${verdicts(reductions)}`,
  ].join(', ');
}

/** How many reductions have the right amount, and how many do not. */
function verdicts({ right, off, unknown, missing }: Totals['reductions']): string {
  const counts = [
    [right, 'correct'],
    [off, 'incorrect'],
    [unknown, 'not checked'],
    [missing, 'missing'],
  ] as const;
  const parts = counts.flatMap(([n, word]) =>
    n > 0 ? [`${n.toLocaleString('en-US')} ${word}`] : [],
  );
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
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
  return found.join(', ') || 'no issues found';
}

function count(n: number, word: string): string {
  return `${n.toLocaleString('en-US')} ${word}${n === 1 ? '' : 's'}`;
}
