import { checks } from '../../server/checks';
import type { Check, Tag } from '../../server/checks/check';
import { snipNames, snipOf } from '../../server/checks/snip';
import { linkSources } from './sources';

/** The headings in the doc comment of every rule, in this order. */
const heads = ['What it checks', 'Why it matters', 'Example', 'Fix', 'Source'] as const;
type Head = (typeof heads)[number];

/** The sections of the catalog, in order, by the tag of their rules. */
const tags: Readonly<Record<Tag, string>> = {
  envelope: 'Envelope: interchanges, groups, and transactions',
  structure: 'Structure: segments and elements',
  format: 'Format: how values are written',
  dates: 'Dates: the order of events',
  codes: 'Codes: code lists and how codes are used',
  balance: 'Balance: whether amounts add up',
  sequestration: 'Sequestration: CARC 253',
};

/**
 * Returns the catalog of all rules as Markdown: an index by tag, then one section per rule, whose
 * anchor is the rule's ID. `sourceOf` returns the text of a rule's file. Throws if a heading is
 * missing in a doc comment.
 */
export function writeCatalog(sourceOf: (check: Check) => string): string {
  const sorted = [...checks].sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = Object.entries(tags).flatMap(([tag, title]) => {
    const tagged = sorted.filter((check) => check.tags[0] === tag);
    return tagged.length > 0 ? [`### ${title}`, indexTable(tagged)] : [];
  });
  return `${[
    '# Rules',
    'What `x12-835 check` and the editor look for. To change the severity of a rule or turn it ' +
      '`off`, use its name in the setting `remittance.rules`, or `--check` and `--off` on the ' +
      'command line.',
    // For who has the repository: users read this page too.
    '<!-- `npm run generate` writes this page from the files in this folder. -->',
    '"The guide" below is the implementation guide for remittances (835), 005010X221A1, also known ' +
      'as the TR3. A remittance of version 4010 is checked against its own guide, 004010X091A1.',
    '## Index',
    ...index,
    ...sorted.flatMap((check) => section(check, readHeads(check.id, sourceOf(check)))),
  ].join('\n\n')}\n`;
}

/** The same pages as JSON, which the command line shows. */
export function writeRulePages(sourceOf: (check: Check) => string): string {
  const sorted = [...checks].sort((a, b) => (a.id < b.id ? -1 : 1));
  const pages = sorted.map((check) => {
    const texts = readHeads(check.id, sourceOf(check));
    const page = {
      checks: texts['What it checks'],
      why: texts['Why it matters'],
      example: texts.Example,
      fix: texts.Fix,
      source: texts.Source,
    };
    return [check.id, page] as const;
  });
  return `${JSON.stringify(Object.fromEntries(pages), null, 2)}\n`;
}

function indexTable(all: readonly Check[]): string {
  const rows = all.map(({ id, title, severity }) => `| [${id}](#${id}) | ${title} | ${severity} |`);
  return ['| Rule | What the rule looks for | Severity |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function section({ id, title, severity, scope, tags, guides }: Check, texts: Record<Head, string>) {
  const snip = snipOf({ id, tags });
  return [
    `## ${id}`,
    `${title}.`,
    `Severity: ${severity}. SNIP type: ${snip} (${snipNames[snip]}). Applies to: ${scopes[scope]}${guides ? ` (${guides.join(', ')} only)` : ''}. Tags: ${tags.join(', ')}.`,
    ...heads.map(
      (head) => `**${head}.** ${head === 'Source' ? linkSources(texts[head]) : texts[head]}`,
    ),
  ];
}

const scopes: Readonly<Record<Check['scope'], string>> = {
  placement: 'the position of each segment',
  element: 'each element',
  block: 'the text of each claim and each envelope',
  claim: 'each claim',
  payment: 'each payment',
  interchange: 'each interchange',
  file: 'the whole file',
  files: 'several files together',
};

/** The parts of the doc comment above a rule, each one paragraph or more. */
function readHeads(id: string, source: string): Record<Head, string> {
  const comment = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const \w+: \w+Check = /.exec(source)?.[1];
  if (!comment) throw new Error(`${id}: no doc comment above the rule`);
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const parts = lines.join('\n').split(/^## (.*)\n/m);
  const texts = Object.fromEntries(
    heads.map((head) => {
      const at = parts.indexOf(head);
      if (at < 0) throw new Error(`${id}: "## ${head}" is missing in its doc comment`);
      return [head, unwrap(parts[at + 1] ?? '')];
    }),
  );
  return texts as Record<Head, string>;
}

/** Joins the lines of a paragraph; keeps empty lines and the items of a list apart. */
function unwrap(text: string): string {
  return text.trim().replace(/([^\n])\n(?!\n|[-*] )/g, '$1 ');
}
