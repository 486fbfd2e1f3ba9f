import type { Severity } from '../../checks/severity';
import { formatAmount } from '../../remit/format';
import type { FindingResult, ResultPlace } from '../../stream/result';
import { visibleText } from '../../visible';
import type { FormatOptions, Formatter, NotShown } from './format';
import { countRules } from './rule-counts';
import type { Summary } from './summary';

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

/** How many findings of one rule are printed for a file before the rest is only counted. */
const maxAlike = 3;

/**
 * For people: one line per finding, in the form that terminals and editors turn into a link. Of many
 * findings that are alike, the first few are printed.
 */
export function prettyFormatter(options: FormatOptions): Formatter {
  const style: Style = (name, text) =>
    options.color ? `\u001b[${codes[name]}m${text}\u001b[0m` : text;
  const severities = new Map<Severity, number>();
  const alike = new Map<string, number>();
  const rules = countRules();
  let isRolledUp = false;

  const more = (name: string) =>
    Array.from(alike, ([check, count]) => {
      if (count <= maxAlike) return '';
      isRolledUp = true;
      const rest = (count - maxAlike).toLocaleString('en-US');
      return `${visibleText(name)}: and ${rest} more like it ${style('gray', `[${check}]`)}\n`;
    }).join('');

  return {
    open: () => '',
    file: () => {
      severities.clear();
      alike.clear();
      return '';
    },
    finding: (name, finding) => {
      const { severity, more = 1 } = finding;
      severities.set(severity, (severities.get(severity) ?? 0) + more);
      rules.add(finding);
      if (options.statistics) return '';
      const count = (alike.get(finding.check) ?? 0) + more;
      if (!options.all) alike.set(finding.check, count);
      return count > maxAlike && !options.all ? '' : describe(name, finding, style);
    },
    summary: (name, { summary, ...notShown }) => {
      const found = [tally(severities), ...notShownWords(notShown)].join('; ');
      return `${more(name)}${style('bold', visibleText(name))}: ${sums(summary)}; ${found}.\n`;
    },
    // People read standard error, which says it.
    failed: () => '',
    close: () => {
      if (options.statistics) return rules.table();
      return isRolledUp ? `\n${rules.table()}Use --all to print every finding.\n` : '';
    },
  };
}

function notShownWords({ accepted, known, omitted }: NotShown): string[] {
  return [
    ...(accepted > 0 ? [`${count(accepted, 'finding')} accepted by notes`] : []),
    ...(known > 0 ? [`${count(known, 'finding')} in the baseline`] : []),
    ...(omitted > 0 ? [`${count(omitted, 'more finding')} not printed (--max-findings)`] : []),
  ];
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
  return element === undefined || element === ''
    ? [`segment ${segment}`]
    : [`segment ${segment}`, element];
}

function sums({
  payments,
  claims,
  charged,
  paid,
  patient,
  sequestration,
  sequestrationCuts,
}: Summary): string {
  return [
    count(payments, 'payment'),
    count(claims, 'claim'),
    `charged ${formatAmount(charged)}`,
    `paid ${formatAmount(paid)}`,
    `patient ${formatAmount(patient)}`,
    `sequestration ${formatAmount(sequestration)}${verdicts(sequestrationCuts)}`,
  ].join(', ');
}

/** How many reductions have the right amount, and how many do not. */
function verdicts({ right, off, unknown, missing }: Summary['sequestrationCuts']): string {
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
