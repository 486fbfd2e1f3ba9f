import pages from './rule-pages.json';

/** The page of a rule in the catalog, part by part, as Markdown. */
export interface RulePage {
  readonly checks: string;
  readonly why: string;
  readonly example: string;
  readonly fix: string;
  readonly source: string;
}

/** The pages of all rules, generated from the comments above them. */
const byId: Readonly<Record<string, RulePage>> = pages;

export function findRulePage(id: string): RulePage | undefined {
  return Object.hasOwn(byId, id) ? byId[id] : undefined;
}

/** Markdown of a page as plain text: code keeps its marks, which are its quotes. */
export function plainText(markdown: string): string {
  return markdown
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : withoutMarks(part)))
    .join('');
}

function withoutMarks(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('**', '');
}
