import { checks } from '../../server/checks';
import type { Check, Tag } from '../../server/checks/check';

/** The heads that the doc comment of every check has, in this order. */
const heads = ['What it checks', 'Why it matters', 'Example', 'Fix', 'Source'] as const;
type Head = (typeof heads)[number];

/** What the tags stand for, in the order in which the catalogue lists them. */
const tags: Readonly<Record<Tag, string>> = {
  envelope: 'Envelope: interchanges, groups and transactions',
  structure: 'Structure: segments and elements in their place',
  format: 'Format: how values are written',
  dates: 'Dates: what happened when',
  codes: 'Codes: what the values mean',
  balance: 'Balance: whether the money adds up',
  sequestration: 'Sequestration: CARC 253',
};

/**
 * The catalogue of all checks as Markdown: an index by tag, then a section a check whose anchor is
 * the check's id. `sourceOf` gives the text of a rule's file. Throws where a doc comment lacks a
 * head.
 */
export function writeCatalogue(sourceOf: (check: Check) => string): string {
  const sorted = [...checks].sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = Object.entries(tags).flatMap(([tag, title]) => {
    const tagged = sorted.filter((check) => check.tags[0] === tag);
    return tagged.length > 0 ? [`### ${title}`, indexTable(tagged)] : [];
  });
  return `${[
    '# Checks',
    'What `x12-835 check` and the editor look for. Each check can be graded anew or switched off by ' +
      'its name in the setting `remittance.rules`, or with `--check` and `--off` on the command ' +
      'line. This page is written by `npm run generate` from the files beside it.',
    '## Index',
    ...index,
    ...sorted.flatMap((check) => section(check, readHeads(check.id, sourceOf(check)))),
  ].join('\n\n')}\n`;
}

function indexTable(all: readonly Check[]): string {
  const rows = all.map(({ id, title, severity }) => `| [${id}](#${id}) | ${title} | ${severity} |`);
  return ['| Check | What is to be true | Severity |', '| --- | --- | --- |', ...rows].join('\n');
}

function section({ id, title, severity, scope, tags }: Check, texts: Record<Head, string>) {
  return [
    `## ${id}`,
    `${title}.`,
    `Severity: ${severity}. Looks at: ${scopes[scope]}. Tags: ${tags.join(', ')}.`,
    ...heads.map((head) => `**${head}.** ${texts[head]}`),
  ];
}

const scopes: Readonly<Record<Check['scope'], string>> = {
  placement: 'the place of each segment',
  element: 'each element',
  block: 'the text of each claim and each envelope',
  claim: 'each claim',
  payment: 'each payment',
  interchange: 'each interchange',
  file: 'the whole file',
};

/** The parts of the doc comment that stands above a check, each as one paragraph or more. */
function readHeads(id: string, source: string): Record<Head, string> {
  const comment = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const \w+: \w+Check = /.exec(source)?.[1];
  if (!comment) throw new Error(`${id}: no doc comment above the check`);
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const parts = lines.join('\n').split(/^## (.*)\n/m);
  const texts = Object.fromEntries(
    heads.map((head) => {
      const at = parts.indexOf(head);
      if (at < 0) throw new Error(`${id}: its doc comment lacks "## ${head}"`);
      return [head, unwrap(parts[at + 1] ?? '')];
    }),
  );
  return texts as Record<Head, string>;
}

/** Joins the lines of a paragraph; empty lines, and lines of a list, still divide. */
function unwrap(text: string): string {
  return text.trim().replace(/([^\n])\n(?!\n|[-*] )/g, '$1 ');
}
