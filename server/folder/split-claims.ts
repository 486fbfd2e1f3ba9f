import { isClaim, type Payment, type RemittanceDocument } from '../document';
import { add, elementMoney, isNegative, type Money, subtract, zero } from '../remit/money';
import { summaryOf } from '../remit/summary';
import { type Block, blockText, openerOf, segmentId } from '../syntax/block';
import { rangeText, replaced, type Split } from './text-pieces';

/**
 * A payment as transactions of up to `count` claims, each with the amount that its own claims add up
 * to. The last one has the provider adjustments, and whatever else the amount of the whole holds.
 */
export function claimParts(document: RemittanceDocument, payment: Payment, count: number): Split {
  const { blocks } = document.sequence;
  const own = blocks.slice(payment.first, payment.end);
  const isBody = (block: Block) => isClaim(block) || openerOf(block) === 'LX';
  const start = own.findIndex(isBody);
  const end = own.findLastIndex(isBody) + 1;
  const trailer = own.at(-1);
  const { amount, financial } = payment.head;
  if (!own.some(isClaim)) return { texts: [rangeText(document, payment.first, payment.end)] };
  if (!trailer || amount?.value === undefined || financial === undefined) {
    return { fault: 'a payment has no amount (BPR02)' };
  }
  const body = own.slice(start, end);
  if (body.some(hasSummary)) {
    return { fault: 'it has provider summaries (TS3, TS2), which are totals of all claims' };
  }
  const chunks = chunksOf(body, count);
  const head = own.slice(0, start);
  const rest = own.slice(end, -1);
  let left = amount.value;
  const texts: string[] = [];
  for (const [i, chunk] of chunks.entries()) {
    const isLast = i === chunks.length - 1;
    const paid = isLast ? left : paidOf(chunk);
    if (isNegative(paid))
      return { fault: `part ${i + 1} would pay less than 0.00; use more claims` };
    left = subtract(left, paid);
    const middle = [...chunk, ...(isLast ? rest : [])];
    const segments = segmentsIn([...head, ...middle, trailer]);
    const opening = head.map((block) =>
      block === payment.head.block
        ? replaced(block, financial, 2, elementMoney(paid))
        : blockText(block),
    );
    const end = replaced(trailer, 0, 1, `${segments}`);
    texts.push([...opening, ...middle.map(blockText), end].join(''));
  }
  return { texts };
}

function segmentsIn(blocks: readonly Block[]): number {
  return blocks.reduce((count, { segments }) => count + segments, 0);
}

/** Claims in order, up to `count` together, each chunk with the LX that its claims are in. */
function chunksOf(body: readonly Block[], count: number): readonly (readonly Block[])[] {
  const chunks: Block[][] = [];
  let batch: Block | undefined;
  let claims = count;
  for (const block of body) {
    if (!isClaim(block)) {
      batch = block;
      if (claims < count) chunks.at(-1)?.push(block);
      continue;
    }
    if (claims === count) {
      chunks.push(batch ? [batch] : []);
      claims = 0;
    }
    chunks.at(-1)?.push(block);
    claims++;
  }
  return chunks;
}

function paidOf(blocks: readonly Block[]): Money {
  return blocks
    .filter(isClaim)
    .reduce((sum, block) => add(sum, summaryOf(block).paid ?? zero), zero);
}

function hasSummary(block: Block): boolean {
  if (isClaim(block)) return false;
  for (let i = 1; i < block.segments; i++) if (/^TS[23]$/.test(segmentId(block, i))) return true;
  return false;
}
