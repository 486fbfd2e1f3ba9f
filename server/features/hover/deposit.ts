import { paymentAt } from '../../document';
import type { BankLine } from '../../folder/bank-line';
import type { KnownDeposit } from '../../folder/bank-matcher';
import { ownValue } from '../../folder/row-values';
import { escapeMarkdown } from '../../markdown';
import { formatDate } from '../../remit/format';
import { absolute, formatMoney, isNegative, isZero, subtract } from '../../remit/money';
import { fileName } from '../../render/words/payment-columns';
import { firstSegment } from '../../report/parts/locate';
import type { HoverPart } from './part';

/** The elements of a payment's head that a bank repeats: amount, date, and trace number. */
const repeated: Readonly<Record<string, readonly number[]>> = { BPR: [0, 2, 16], TRN: [0, 2] };

/** On a payment's amount, date, and trace number: its line in the bank file that was matched. */
export const deposit: HoverPart = ({ document, depositOf, source, uri }, place) => {
  if (!depositOf || !repeated[place.id]?.includes(place.element)) return undefined;
  const payment = paymentAt(document, place.blockNumber);
  if (!payment) return undefined;
  const segment = firstSegment(document, payment.first);
  const known = depositOf(source ?? uri, segment, ownValue(payment.head.trace));
  return known && `**Bank:** ${wordsFor(known)}`;
};

function wordsFor({ list, bank, received, bankFile, decision }: KnownDeposit): string {
  const file = escapeMarkdown(fileName(bankFile));
  if (list === 'zero') return 'payment of zero, nothing is deposited.';
  if (!bank) return `no deposit for this payment in ${file}.`;
  const line = lineWords(bank, file);
  switch (list) {
    case 'proposed':
      return `${line} may be this payment. Accept or reject it on the Deposits page.`;
    case 'amountDiffers': {
      const by =
        received?.amount === undefined ? undefined : subtract(bank.amount, received.amount);
      if (by === undefined || isZero(by)) return `${line} has another amount.`;
      return `${line}, ${formatMoney(absolute(by))} ${isNegative(by) ? 'less' : 'more'} than this payment.`;
    }
    default:
      return decision ? `${line}, accepted: ${escapeMarkdown(decision.reason)}` : `${line}.`;
  }
}

function lineWords({ line, amount, date, trace }: BankLine, file: string): string {
  const day = date ? ` on ${formatDate(date)}` : '';
  const number = trace === undefined ? '' : `, trace ${escapeMarkdown(trace)}`;
  return `line ${line} of ${file}: ${formatMoney(amount)} deposited${day}${number}`;
}
