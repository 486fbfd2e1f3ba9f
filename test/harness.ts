import assert from 'node:assert/strict';
import type { Fix } from '../server/checks/check';
import { editsApart } from '../server/checks/fixes';
import { type CheckOptions, defaultOptions } from '../server/checks/options';
import type { PayerRules } from '../server/checks/payer-rules';
import {
  claimSummaries,
  parseDocument,
  paymentsOf,
  providerAdjustments,
  type RemittanceDocument,
} from '../server/document';
import { findingsOf } from '../server/engine/findings';
import { type Reported, spanInDocument } from '../server/engine/reported';
import { readPayerRules } from '../server/read-payer-rules';
import { add, elementMoney, type Money, subtract, zero } from '../server/remit/money';
import type { DocumentSpan } from '../server/span';
import { applyEdits } from './apply-edits';

/** A finding with its spans counted from the start of the text. */
export interface Found extends DocumentSpan {
  readonly check: string;
  readonly severity: string;
  readonly message: string;
  readonly related: readonly (DocumentSpan & { readonly message: string })[];
  readonly fixes: readonly PlacedFix[];
}

export interface PlacedFix {
  readonly title: string;
  readonly kind: Fix['kind'];
  readonly edits: readonly (DocumentSpan & { readonly text: string })[];
  readonly copy?: Fix['copy'];
}

/** Every finding of a text in its order. */
export function check(text: string, options: CheckOptions = defaultOptions): Found[] {
  const document = parseDocument(text);
  return findingsOf(document, options).map((reported) => foundIn(document, reported));
}

function foundIn(document: RemittanceDocument, reported: Reported): Found {
  const { check, severity, block, finding } = reported;
  return {
    check: check.id,
    severity,
    message: finding.message,
    ...spanInDocument(document, block, finding.span),
    related: (finding.related ?? []).map(({ span, message }) => ({
      ...spanInDocument(document, block, span),
      message,
    })),
    fixes: (finding.fixes ?? []).map(({ title, kind, edits, copy }) => ({
      title,
      kind,
      ...(copy && { copy }),
      edits: edits.map(({ span, text }) => ({ ...spanInDocument(document, block, span), text })),
    })),
  };
}

/** The text after a fix. */
export function applyFix(text: string, { edits }: PlacedFix): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

/** A text with its cursor taken out. */
export function withCursor(text: string): { text: string; offset: number } {
  const offset = text.indexOf('$0');
  assert.notEqual(offset, -1, 'the text has no $0');
  return { text: text.replace('$0', ''), offset };
}

/** A fixture's whole text, and where its cursor is in it. */
export function fixtureWithCursor(source: string): { text: string; offset: number } {
  const { text: body, offset } = withCursor(source);
  const { text } = readFixture(body);
  return { text, offset: text.indexOf(body) + offset };
}

/** A marked fixture: a remittance, and the findings it is to yield. */
export interface Fixture {
  readonly text: string;
  /** What `# only:` or `# all` says of the rules that are compared; absent: the fixture's own. */
  readonly compared: readonly string[] | 'all' | undefined;
  readonly options: CheckOptions;
  readonly marks: readonly Mark[];
}

interface Mark extends DocumentSpan {
  readonly check: string;
  /** Part of the message; may be empty. */
  readonly message: string;
}

/**
 * Reads a marked fixture: one segment a line; `#` begins a remark. The remark `# only: a, b` names
 * the rules that are compared, `# all` compares every rule, `# bare` adds no envelope, `# rules: { … }` holds payer rules. A
 * line of spaces and `^^^ rule-id: words of the message` marks the line above it. A fixture without an ISA gets a whole envelope and, where
 * it does not bring its own, a payment head whose amount is what its claims add up to.
 */
export function readFixture(source: string): Fixture {
  const lines: string[] = [];
  const marks: { line: number; from: number; to: number; check: string; message: string }[] = [];
  const payerRules: PayerRules[] = [];
  let compared: Fixture['compared'];
  let bare = false;
  for (const line of source.split('\n')) {
    const mark = markPattern.exec(line);
    if (line.startsWith('#')) {
      const names = /^# only: (.*)$/.exec(line)?.[1];
      if (names) compared = names.split(/,\s*/);
      if (line === '# all') compared = 'all';
      if (line === '# bare') bare = true;
      const rules = /^# rules: (.*)$/.exec(line)?.[1];
      if (rules) payerRules.push(readPayerRules(JSON.parse(rules)).rules);
    } else if (mark) {
      const from = mark[1]?.length ?? 0;
      const to = from + (mark[2]?.length ?? 0);
      marks.push({
        line: lines.length - 1,
        from,
        to,
        check: mark[3] ?? '',
        message: mark[4] ?? '',
      });
    } else {
      lines.push(line);
    }
  }
  const body = lines.join('\n');
  const { head, tail } = bare ? { head: '', tail: '' } : envelopeFor(body);
  const starts = lines.map((_, i) => head.length + lines.slice(0, i).join('\n').length + (i && 1));
  return {
    text: head + body + tail,
    compared,
    options: { ...defaultOptions, payerRules },
    marks: marks.map(({ line, from, to, check, message }) => {
      const start = starts[line] ?? 0;
      return { start: start + from, end: start + to, check, message };
    }),
  };
}

/**
 * The rules whose findings a fixture compares with its marks: those it names, or else the rule that
 * its file is named after; `undefined` for every rule.
 */
export function comparedChecks(
  file: string,
  { compared }: Pick<Fixture, 'compared'>,
): readonly string[] | undefined {
  if (compared === 'all') return undefined;
  return compared ?? [file.replace(/\..*$/, '')];
}

/** Asserts that a fixture's findings and marks are the same, and that safe fixes correct it. */
export function assertFixture(file: string, source: string): void {
  const fixture = readFixture(source);
  const { text, options, marks } = fixture;
  const only = comparedChecks(file, fixture);
  const found = check(text, options).filter(({ check }) => !only || only.includes(check));
  const left = [...marks];
  const surplus: string[] = [];
  for (const finding of found) {
    const at = left.findIndex((mark) => matches(text, finding, mark));
    if (at < 0) surplus.push(describe(text, finding));
    else left.splice(at, 1);
  }
  const missing = left.map((mark) => describe(text, mark));
  assert.deepEqual({ missing, surplus }, { missing: [], surplus: [] });

  const fixed = applySafeFixes(text, found);
  if (fixed === text) return;
  const after = check(fixed, options).filter(({ check }) => !only || only.includes(check));
  const names = (all: readonly Found[]) => all.map(({ check }) => check).sort();
  const unmended = found.filter(({ fixes }) => !fixes.some(({ kind }) => kind === 'safe'));
  assert.deepEqual(names(after), names(unmended), 'what is left after the safe fixes');
}

/** The text after every safe fix that does not overlap an earlier one. */
function applySafeFixes(text: string, found: readonly Found[]): string {
  const fixes = found.map(({ fixes }) => fixes.find(({ kind }) => kind === 'safe')?.edits ?? []);
  return applyEdits(
    text,
    editsApart(fixes.map((edits) => edits.map((edit) => ({ span: edit, text: edit.text })))),
  );
}

/**
 * A fixture's source with its marks written again from what is found now. A mark whose finding is
 * still there keeps its words as long as the message holds them.
 */
export function remarkFixture(file: string, source: string): string {
  const fixture = readFixture(source);
  const { text, options, marks } = fixture;
  const only = comparedChecks(file, fixture);
  const found = check(text, options).filter(({ check }) => !only || only.includes(check));
  const lines = source.split('\n').filter((line) => !markPattern.test(line));
  const segments = lines.filter((line) => !line.startsWith('#'));
  let at = text.indexOf(segments.join('\n'));
  const written = lines.flatMap((line) => {
    if (line.startsWith('#')) return [line];
    const start = at;
    at += line.length + 1;
    const here = found.filter((one) => one.start >= start && one.start < at);
    return [line, ...here.map((one) => markLine(text, start, one, marks))];
  });
  return written.join('\n');
}

const markPattern = /^( *)(\^+) ([a-z0-9-]+)(?:: (.*))?$/;

function markLine(text: string, lineStart: number, found: Found, marks: readonly Mark[]): string {
  const kept = marks.find((mark) => matches(text, found, mark));
  const carets = '^'.repeat(markEnd(text, found) - found.start);
  const words = kept ? kept.message : found.message;
  const column = ' '.repeat(found.start - lineStart);
  return `${column}${carets} ${found.check}${words && `: ${words}`}`;
}

/** Where the mark of a finding ends: on the finding's first line, one character wide at least. */
function markEnd(text: string, { start, end }: DocumentSpan): number {
  const lineEnd = text.indexOf('\n', start);
  return Math.max(Math.min(end, lineEnd < 0 ? text.length : lineEnd), start + 1);
}

function matches(text: string, finding: Found, mark: Mark): boolean {
  return (
    finding.check === mark.check &&
    finding.start === mark.start &&
    markEnd(text, finding) === mark.end &&
    finding.message.includes(mark.message)
  );
}

function describe(text: string, { start, end, check, message }: Mark): string {
  const line = text.slice(0, start).split('\n').length;
  return `line ${line}, "${text.slice(start, end)}", ${check}: ${message}`;
}

const isa =
  'ISA*00*          *00*          *ZZ*PAYER          *ZZ*PROVIDER       *250815*0830*^*00501*000000001*0*P*:~\n';
const group = 'GS*HP*PAYER*PROVIDER*20250815*0830*1*X*005010X221A1~\n';

/** What has to be around a fixture to make it a whole remittance. */
function envelopeFor(body: string): { head: string; tail: string } {
  if (/(?:^[^A-Za-z]*|")ISA/m.test(body)) return { head: '', tail: '' };
  const end = body.endsWith('\n') ? '' : '\n';
  if (body.startsWith('GS')) return { head: isa, tail: `${end}IEA*1*000000001~\n` };
  if (body.startsWith('ST')) {
    const sets = body.match(/^ST\*/gm)?.length;
    return { head: isa + group, tail: `${end}GE*${sets}*1~\nIEA*1*000000001~\n` };
  }
  const head = body.startsWith('BPR') ? 'ST*835*0001~\n' : paymentHead(amountOf(body));
  const open = body.startsWith('CLP') ? `${head}LX*1~\n` : head;
  const segments = `${open}${body}`.split('~').length;
  return {
    head: isa + group + open,
    tail: `${end}SE*${segments}*0001~\nGE*1*1~\nIEA*1*000000001~\n`,
  };
}

function paymentHead(amount: Money): string {
  return [
    'ST*835*0001',
    `BPR*I*${elementMoney(amount)}*C*ACH*CCP*01*021000021*DA*1234567890*1512345678**01*091000019*DA*9876543210*20250815`,
    'TRN*1*12345678*1512345678',
    'DTM*405*20250814',
    'N1*PR*EXAMPLE MEDICARE CONTRACTOR*XV*12B01',
    'N3*100 MAIN STREET',
    'N4*BALTIMORE*MD*21201',
    'PER*BL*EDI HELPDESK*TE*8005551213',
    'N1*PE*EXAMPLE MEDICAL GROUP*XX*1234567893',
    '',
  ].join('~\n');
}

/** What the claims of a text were paid, less its provider adjustments. */
function amountOf(body: string): Money {
  const document: RemittanceDocument = parseDocument(`${isa}ST*835*0001~\n${body}`);
  let total = zero;
  for (const payment of paymentsOf(document)) {
    for (const { paid } of claimSummaries(document, payment)) total = add(total, paid ?? zero);
    for (const { amount } of providerAdjustments(document, payment)) {
      total = subtract(total, amount?.value ?? zero);
    }
  }
  return total;
}
