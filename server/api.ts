import { version as current } from '../package.json';
import type { Level, Severity } from './checks/severity';
import { parseDocument as parse, type RemittanceDocument } from './document';
import { byPlace } from './engine/order';
import { makePage } from './features/pages/make-page';
import { renderMarkdown } from './render/markdown';
import { renderText } from './render/text';
import type { PageQuery } from './report/page-query';
import type { Page } from './report/pages/page';
import { readSettings } from './settings';
import { createChecker } from './stream/checker';
import { sequenceText } from './syntax/sequence';

/*
 * The library: what `import … from 'x12-835'` gives, in Node and in browsers. Everything here is a
 * function of its arguments alone, reads no file and reaches no network.
 */

export { renderMarkdown, renderText };

/** The version of this package. */
export const version: string = current;

/** A remittance that was read; `parseDocument` makes it, and the other functions take it. */
export interface Remittance {
  /** The text it was read from. */
  readonly text: string;
}

/** What may be set for the rules, as in the settings of the editor. */
export interface RuleSettings {
  /** Severities of single rules, by their IDs: `{ 'claim-balance': 'warning' }`. */
  readonly rules?: Readonly<Record<string, Level>> | undefined;
  /** Rates and tolerance of sequestration, as in the setting `remittance.sequestration`. */
  readonly sequestration?: unknown;
  /** The contents of `*.payer-rules.json` files. */
  readonly payerRules?: readonly unknown[] | undefined;
}

/** One finding: what `x12-835 check --format json` prints of it. */
export interface Finding extends Place {
  /** The ID of the rule. */
  readonly check: string;
  readonly severity: Severity;
  /** WEDI SNIP type of the rule, 1 to 7. */
  readonly snip: number;
  readonly message: string;
  /** CLP01 of the claim that it is about; absent outside claims. */
  readonly claim?: string;
  readonly related: readonly (Place & { readonly message: string })[];
  /** A safe fix changes no amount, group code, reason code, or date. */
  readonly fixes: readonly { readonly title: string; readonly kind: 'safe' | 'suggested' }[];
}

/** A place in a text. */
export interface Place {
  /** Lines and UTF-16 units from zero, as editors count them. */
  readonly range: { readonly start: Position; readonly end: Position };
  /** The number of the segment in the file, from one; absent in text outside any segment. */
  readonly segment?: number;
  /** `CAS06`, `SVC01-2`, or the ID of the segment if the whole segment is meant. */
  readonly element?: string;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Reads a remittance. Any text can be read; what is wrong with it is found by `check`. */
export function parseDocument(text: string): Remittance {
  const document = parse(text);
  const remittance: Remittance = { text };
  documents.set(remittance, document);
  return remittance;
}

/** What is wrong with a remittance, in the order of its text: what `x12-835 check` prints as JSON. */
export function check(remittance: Remittance, settings?: RuleSettings): readonly Finding[] {
  const checker = createChecker(readSettings(settings).checkOptions);
  const text = sequenceText(documentOf(remittance).sequence);
  return [...checker.push(text), ...checker.end()].sort(byPlace).map(({ result }) => result);
}

/**
 * A page of a remittance as plain data, with exact decimals as strings and the segment of each
 * figure; the first payment where no page is named, and `null` where there is no such page.
 */
export function report(
  remittance: Remittance,
  page: PageQuery = { page: 'payment' },
  settings?: RuleSettings,
): Page | null {
  const options = readSettings(settings).checkOptions;
  return makePage({ document: documentOf(remittance), options }, page);
}

const documents = new WeakMap<Remittance, RemittanceDocument>();

/** A remittance that was copied is read again. */
function documentOf(remittance: Remittance): RemittanceDocument {
  return documents.get(remittance) ?? parse(remittance.text);
}
