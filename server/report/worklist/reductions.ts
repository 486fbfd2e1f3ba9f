import { absolute, readMoney, subtract, zero } from '../../remit/money';
import { locatorOf } from '../parts/locate';
import type { VerdictRow } from '../parts/verdict';
import { verdictRows } from '../parts/verdict-rows';
import { type GroupHead, type WorkCase, type WorkEntry, workItem } from './entry';
import { payerCopy } from './payer-copy';

const groups: Readonly<Record<'off' | 'missing', GroupHead>> = {
  off: {
    id: 'sequestration off',
    kind: 'sequestration',
    title: '253 is off',
    meaning: 'The sequestration reduction is not what the rate makes, or should not be there.',
    next: 'Post as paid. Request a correction; Medicare corrects clerical errors by a reopening.',
  },
  missing: {
    id: 'sequestration missing',
    kind: 'sequestration',
    title: '253 is missing',
    meaning: 'Medicare reduces its payments by sequestration; these were paid in full.',
    next: 'Post as paid; it may be recouped later or in a PLB.',
  },
};

/** Reductions that are off, and Medicare payments without one. */
export function reductions(work: WorkCase): readonly WorkEntry[] {
  const { document, options, listed, claim, facts } = work;
  if (facts.verdict !== 'off' && facts.verdict !== 'missing') return [];
  const locate = locatorOf(document, listed.blockNumber);
  return verdictRows(claim, options.sequestration, locate).flatMap((row) =>
    row.state === 'off' || row.state === 'missing' ? entryOf(work, row, row.state) : [],
  );
}

function entryOf(work: WorkCase, row: VerdictRow, state: 'off' | 'missing'): WorkEntry {
  const { claim } = work;
  const taken = readMoney(row.amount ?? '') ?? zero;
  const expected = readMoney(row.expected ?? '') ?? zero;
  const amount = absolute(subtract(taken, expected));
  const line = row.line === undefined ? undefined : claim.lines[row.line - 1];
  return {
    group: groups[state],
    amount,
    item: () => {
      const item = workItem(work, line, {
        amount,
        codes: row.title,
        detail: row.statement,
        next: state === 'off' ? row.posting : undefined,
        copy: state === 'off' ? payerCopy(work, row, row.statement) : undefined,
        misreduced: state === 'off',
      });
      const { segment, element } = row;
      return { ...item, segment, element };
    },
  };
}
