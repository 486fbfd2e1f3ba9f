import assert from 'node:assert/strict';
import { editsApart, type TextEdit } from '../../server/checks/fixes';
import { type CheckOptions, defaultOptions } from '../../server/checks/options';
import {
  isClaim,
  parseDocument,
  paymentsOf,
  providerAdjustments,
  type RemittanceDocument,
} from '../../server/document';
import { findingsOf } from '../../server/engine/findings';
import { spanInDocument } from '../../server/engine/reported';
import { readClaim } from '../../server/remit/read-claim';
import { applyEdits } from '../apply-edits';

/**
 * Rules whose fix makes a file readable: it was not checked before, or not as what it is, and what
 * was wrong all along is found afterwards.
 */
const restoring: ReadonlySet<string> = new Set(['wrapped-lines']);

/**
 * What a fix may bring to light or hide: of damaged lines, those that are left may have one length by
 * chance, and then are taken for wrapped ones. Where they are, only joining them is safe; but a fix in
 * another interchange may change the length of a line. In the same way, a terminator that is inserted
 * or removed may be the one that tells whether all of them are doubled, or whether the lines that do not
 * end in one are torn.
 */
const byChance: ReadonlySet<string> = new Set([
  'converted-text',
  'framed-segments',
  'wrapped-lines',
]);

/**
 * Findings that tell otherwise what was found before: a segment that can be read is found to be shifted,
 * text before an ISA that can be read is not a segment, and an interchange that can be read holds nothing.
 * They may come in the place of others.
 */
const otherwise: ReadonlySet<string> = new Set([
  'foreign-text',
  'no-remittance',
  'separator-count',
]);

/** Of each rule in a text, the fixes of this many findings are tried. */
const maxOfRule = 3;

/** Asserts that the safe fixes of a text, one by one and all at once, add no finding and keep money. */
export function assertSafe(
  text: string,
  options: CheckOptions = defaultOptions,
  document = parseDocument(text),
): void {
  const found = findingsOf(document, options);
  const counts = new Map<string, number>();
  const fixes = found.flatMap(({ check, block, finding }) => {
    const safe = finding.fixes?.find(({ kind }) => kind === 'safe');
    if (!safe || restoring.has(check.id)) return [];
    const edits = safe.edits.map(
      ({ span, text }): TextEdit => ({ span: spanInDocument(document, block, span), text }),
    );
    return [{ id: check.id, edits }];
  });
  if (fixes.length === 0) return;
  const before = {
    ids: idsOf(found.map(({ check }) => check.id)),
    money: moneyOf(document),
  };
  const hold = (name: string, edits: readonly TextEdit[]) => {
    const after = parseDocument(applyEdits(text, editsApart([edits])));
    const ids = idsOf(findingsOf(after, options).map(({ check }) => check.id));
    assert.equal(moneyOf(after), before.money, `${name}: the fix changes money`);
    if ([...byChance].some((id) => ids.get(id) !== before.ids.get(id))) return;
    const isMore = sum(ids) > sum(before.ids);
    const more = [...ids].filter(
      ([id, count]) => count > (before.ids.get(id) ?? 0) && (isMore || !otherwise.has(id)),
    );
    assert.deepEqual(more, [], `${name}: the fix adds findings`);
  };
  for (const { id, edits } of fixes) {
    const tried = counts.get(id) ?? 0;
    counts.set(id, tried + 1);
    if (tried < maxOfRule) hold(id, edits);
  }
  const all = editsApart(fixes.map(({ edits }) => edits));
  hold(`all (${[...counts.keys()].sort().join(', ')})`, all);
}

function idsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}

/** Every amount, the codes that say who owes it, and every date, in the order of the text. */
function moneyOf(document: RemittanceDocument): string {
  const payments = Array.from(paymentsOf(document), (payment) => {
    const { amount, creditOrDebit, method, date } = payment.head;
    const adjusted = providerAdjustments(document, payment);
    return [amount, creditOrDebit, method, date, adjusted];
  });
  const claims = document.sequence.blocks.filter(isClaim).map(readClaim);
  // Where something is, and how it is written, is not what it says.
  return JSON.stringify([payments, claims], (key, value: unknown) => {
    if (unsaid.has(key)) return undefined;
    if (typeof value === 'bigint') return `${value}`;
    return typeof value === 'string' ? value.replaceAll(/[\r\n]/g, '').trim() : value;
  });
}

const unsaid: ReadonlySet<string> = new Set([
  'block',
  'span',
  'segment',
  'entry',
  'text',
  'start',
  'end',
]);
