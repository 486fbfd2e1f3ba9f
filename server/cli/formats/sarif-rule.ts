import type { ReportingDescriptor, Result } from 'sarif';
import { checks } from '../../checks';
import type { Level } from '../../checks/severity';
import { snipNames, snipOf } from '../../checks/snip';
import { shortened } from '../../shortened';
import { home } from '../home';
import { findRulePage, plainText, type RulePage } from '../rule-pages';

/** GitHub refuses longer descriptions. */
const maxLength = 1_024;

export const sarifLevels: Readonly<Record<Level, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** What SARIF says about a rule: its title, its page in the catalog, and where to read on. */
export function sarifRule(id: string): ReportingDescriptor {
  const rule = checks.find((one) => one.id === id);
  // The finding that says that a rule failed belongs to no rule of the catalog.
  if (!rule) {
    const text = 'A rule failed: this is a fault of the program, not of the remittance.';
    return { id, shortDescription: { text }, fullDescription: { text }, help: { text } };
  }
  const { title, severity, tags } = rule;
  const page = findRulePage(id);
  const snip = snipOf({ id, tags });
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: shortened(page ? plainText(page.checks) : title, maxLength) },
    helpUri: `${home}/rules#${id}`,
    help: { text: page ? plainText(helpOf(page)) : title, markdown: page ? helpOf(page) : title },
    defaultConfiguration: { enabled: severity !== 'off', level: sarifLevels[severity] },
    properties: { tags: [...tags, `SNIP ${snip}`, snipNames[snip]], precision: 'very-high' },
  };
}

function helpOf({ checks, why, example, fix, source }: RulePage): string {
  return [
    `**What it checks.** ${checks}`,
    `**Why it matters.** ${why}`,
    `**Example.** ${example}`,
    `**Fix.** ${fix}`,
    `**Source.** ${source}`,
  ].join('\n\n');
}
