import type { Invocation, Location, Log, Notification, Result, Run } from 'sarif';
import { version } from '../../../package.json';
import { checks } from '../../checks';
import { meansNotChecked } from '../../engine/too-large';
import type { FindingResult, ResultPlace } from '../../stream/result';
import { visibleText } from '../../visible';
import { home } from '../home';
import { numberedFingerprints } from './fingerprint';
import type { FormatOptions, Formatter } from './format';
import { sarifLevels, sarifRule } from './sarif-rule';
import { uriOf } from './uri';

/** GitHub refuses a run with more results. */
const maxResults = 25_000;

/** SARIF 2.1.0, which code hosts and build servers show next to the lines of a file. */
export function sarifFormatter({ allRules }: Pick<FormatOptions, 'allRules'>): Formatter {
  const used = allRules ? checks.map(({ id }) => id) : [];
  const numbers = new Map(used.map((id, number) => [id, number]));
  const fingerprint = numberedFingerprints();
  const notifications: Notification[] = [];
  let results = 0;
  let failed = false;

  const numberOf = (id: string) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, used.length);
    return used.push(id) - 1;
  };

  return {
    open: () => `${head}"results":[`,
    file: () => '',
    finding: (name, finding) => {
      failed ||= meansNotChecked(finding.check);
      if (results++ >= maxResults) return '';
      const result: Result = {
        ...resultOf(name, finding),
        ruleIndex: numberOf(finding.check),
        partialFingerprints: { primaryLocationLineHash: fingerprint(name, finding) },
      };
      return `${results > 1 ? ',' : ''}\n${JSON.stringify(result)}`;
    },
    summary: (name, { omitted }) => {
      if (omitted > 0) notifications.push(notification('note', notListed(omitted), name));
      return '';
    },
    failed: (name, fault) => {
      failed = true;
      notifications.push(notification('error', `Not checked: ${visibleText(fault)}`, name));
      return '';
    },
    close: () => {
      const rest = results - maxResults;
      if (rest > 0) notifications.push(notification('warning', notListed(rest)));
      // A run in which a rule or a file failed must not pass for a clean one.
      const invocation: Invocation = {
        executionSuccessful: !failed,
        toolExecutionNotifications: notifications,
      };
      const tool: Run['tool'] = {
        driver: { name: 'x12-835', version, informationUri: home, rules: used.map(sarifRule) },
      };
      return `\n],"invocations":${JSON.stringify([invocation])},"tool":${JSON.stringify(tool)}}]}\n`;
    },
  };
}

/** What comes before the results, which are written one at a time. */
const head = JSON.stringify({
  $schema:
    'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  version: '2.1.0',
  runs: [{ automationDetails: { id: 'x12-835/' }, columnKind: 'utf16CodeUnits' } as Run],
} satisfies Log).replace(/\}\]\}$/, ',');

function resultOf(name: string, finding: FindingResult): Result {
  const { check, severity, snip, message, segment, element, claim, related } = finding;
  return {
    ruleId: check,
    level: sarifLevels[severity],
    message: { text: visibleText(message) },
    locations: [locationOf(name, finding)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        ...locationOf(name, other),
        message: { text: visibleText(other.message) },
      })),
    }),
    properties: { severity, snip, segment, element, claim: claim && visibleText(claim) },
  };
}

function notListed(count: number): string {
  return `${count.toLocaleString('en-US')} more findings are not listed.`;
}

function notification(level: Notification.level, text: string, name?: string): Notification {
  return {
    level,
    message: { text },
    ...(name !== undefined && {
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name) } } }],
    }),
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
