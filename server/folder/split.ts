import type { Group, Interchange, Payment, RemittanceDocument } from '../document';
import { type Block, blockText, openerOf, segmentSpan } from '../syntax/block';
import { claimParts } from './split-claims';
import { rangeText, replaced, type Split } from './text-pieces';

/** What becomes a file of its own. */
export type SplitBy =
  | { readonly kind: 'payment' }
  | { readonly kind: 'payee' }
  | { readonly kind: 'claims'; readonly count: number };

/**
 * Splits a remittance into interchanges of their own. Their payments add up to those of the whole; all
 * texts are as they were but for the counts of the envelopes and, where a payment is divided, its
 * amount and its number of segments.
 */
export function splitRemittance(document: RemittanceDocument, by: SplitBy): Split {
  const texts = new Map<string, string>();
  for (const interchange of document.interchanges) {
    for (const group of interchange.groups) {
      if (group.payments.length === 0) continue;
      const envelope = envelopeOf(document, interchange, group);
      // Without an ISA, the parts of a text may be divided otherwise than the whole.
      if (!envelope || document.sequence.guessed) return { fault: incomplete };
      const gathered = new Map<string, string[]>();
      for (const [i, payment] of group.payments.entries()) {
        const parts = partsOf(document, payment, by);
        if ('fault' in parts) return parts;
        for (const [n, text] of parts.texts.entries()) {
          const key = by.kind === 'payee' ? payeeOf(payment) : `${i} ${n}`;
          gathered.set(key, [...(gathered.get(key) ?? []), text]);
        }
      }
      for (const [key, transactions] of gathered) {
        const name = by.kind === 'payee' ? key : `${texts.size}`;
        texts.set(name, (texts.get(name) ?? '') + envelope(transactions));
      }
    }
  }
  return texts.size > 0 ? { texts: [...texts.values()] } : { fault: 'there is no payment in it' };
}

const incomplete = 'an envelope is incomplete (ISA, GS, GE, or IEA)';

function partsOf(document: RemittanceDocument, payment: Payment, by: SplitBy): Split {
  if (!payment.trailer) return { fault: 'a transaction has no end (SE)' };
  if (by.kind === 'claims') return claimParts(document, payment, by.count);
  return { texts: [rangeText(document, payment.first, payment.end)] };
}

/** The payee's ID or, without one, its name. */
function payeeOf({ head: { payee } }: Payment): string {
  return payee?.id?.value.trim() || payee?.name?.value.trim() || '';
}

/** Puts transactions into the envelope of their group; `undefined` if a part of it is missing. */
function envelopeOf(
  document: RemittanceDocument,
  interchange: Interchange,
  group: Group,
): ((transactions: readonly string[]) => string) | undefined {
  const [firstGroup] = interchange.groups;
  const [firstPayment] = group.payments;
  if (!firstGroup || !firstPayment || !interchange.head || !group.head) return undefined;
  const groupEnd = trailerOf(document, group, 'GE');
  const interchangeEnd = trailerOf(document, interchange, 'IEA');
  if (!groupEnd || !interchangeEnd) return undefined;
  const opening =
    rangeText(document, interchange.first, firstGroup.first) +
    rangeText(document, group.first, firstPayment.first);
  const end = terminated(replaced(interchangeEnd, 0, 1, '1'), interchangeEnd);
  return (transactions) =>
    opening + transactions.join('') + replaced(groupEnd, 0, 1, `${transactions.length}`) + end;
}

/** A text of a trailer with its terminator, which the last one of a file may lack: others may follow. */
function terminated(text: string, trailer: Block): string {
  const { segment } = trailer.delimiters;
  const rest = blockText(trailer).length - segmentSpan(trailer, trailer.segments - 1).end;
  const end = text.length - rest;
  if (text.includes(segment, end)) return text;
  return text.slice(0, end) + segment + text.slice(end);
}

function trailerOf(
  { sequence: { blocks } }: RemittanceDocument,
  { trailer, end }: Group | Interchange,
  id: string,
): Block | undefined {
  const block = blocks[end - 1];
  return trailer && block && openerOf(block) === id ? block : undefined;
}
