import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../package.json';
import { checks } from '../../checks';
import type { Level } from '../../checks/severity';
import { snipOf } from '../../checks/snip';
import { isRuleFailure } from '../../engine/rule-failed';
import type { FindingResult, ResultPlace } from '../../stream/result';
import type { Formatter } from './format';

/** SARIF 2.1.0, which code hosts and build servers show next to the lines of a file. */
export function sarifFormatter(): Formatter {
  const [head = '', tail = ''] = JSON.stringify(emptyLog()).split(emptyResults);
  let results = 0;
  let failed = false;
  return {
    open: () => `${head}"results":[`,
    file: () => '',
    finding: (name, finding) => {
      failed ||= isRuleFailure({ id: finding.check });
      return `${results++ > 0 ? ',' : ''}\n${JSON.stringify(resultOf(name, finding))}`;
    },
    summary: () => '',
    // A run in which a rule failed must not pass for a clean one.
    close: () => `\n],"invocations":[{"executionSuccessful":${!failed}}]${tail}\n`,
  };
}

const emptyResults = '"results":[]';

/** What surrounds the results, which are written between its two halves one at a time. */
function emptyLog(): Log {
  return {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'x12-835', version, rules: checks.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: [],
      },
    ],
  };
}

const levels: Readonly<Record<Level, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

function ruleOf({ id, title, severity, tags }: (typeof checks)[number]): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title },
    defaultConfiguration: { enabled: severity !== 'off', level: levels[severity] },
    properties: { tags: [...tags, `SNIP ${snipOf({ id, tags })}`] },
  };
}

const ruleIndex = new Map(checks.map(({ id }, index) => [id, index]));

function resultOf(name: string, finding: FindingResult): Result {
  const { check, severity, message, segment, element, claim, related } = finding;
  return {
    ruleId: check,
    ruleIndex: ruleIndex.get(check) ?? -1,
    level: levels[severity],
    message: { text: message },
    locations: [locationOf(name, finding)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        ...locationOf(other.file ?? name, other),
        message: { text: other.message },
      })),
    }),
    properties: { severity, segment, element, claim },
  };
}

/** SARIF counts lines and columns from one. */
function locationOf(name: string, { range: { start, end } }: ResultPlace): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(name) },
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
  };
}

/** A path as a URI reference. */
function uriOf(name: string): string {
  if (name === '-') return 'stdin';
  return name.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
