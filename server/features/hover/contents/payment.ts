import { paymentAt } from '../../../document';
import { escapeMarkdown } from '../../../markdown';
import type { Text } from '../../../remit/field';
import { formatDate } from '../../../remit/format';
import { isZero, proseMoney } from '../../../remit/money';
import type { PaymentHead } from '../../../remit/payment';
import type { HoverPart } from '../part';
import { valueAt } from './values';

/** `$1,045.04 by ACH on 11/14/2025 from PRAIRIE STATES MEDICARE SERVICES, trace EFT2511140081.` */
export const paymentSentence: HoverPart = ({ document }, place) => {
  const head = paymentAt(document, place.blockNumber)?.head;
  const amount = head?.amount?.value;
  if (!head || amount === undefined) return undefined;
  const date = head.date?.value;
  const payer = said(head.payer?.name);
  const trace = said(head.trace);
  const noMoney = head.method?.value === 'NON' || isZero(amount);
  return `${[
    noMoney ? `No payment (${proseMoney(amount)})` : `${proseMoney(amount)} ${methodWords(head)}`,
    date && `on ${formatDate(date)}`,
    payer && `from ${payer}`,
  ]
    .filter((part) => part)
    .join(' ')}${trace && `, ${numberName(head)} ${trace}`}.`;
};

/** `Trace EFT2511140081, from the payer with tax ID 99-0000417.` */
export const traceSentence: HoverPart = ({ document }, place) => {
  const trace = valueAt(place, 2);
  if (trace === '') return undefined;
  const head = paymentAt(document, place.blockNumber)?.head;
  const name = head ? numberName(head) : 'trace';
  const payer = valueAt(place, 3);
  // A 1 and the tax ID is how a payer is named here.
  const [, begin, end] = /^1(\d{2})(\d{7})$/.exec(payer) ?? [];
  const from = begin ? `tax ID ${begin}-${end}` : `number ${payer}`;
  return `${name === 'trace' ? 'Trace' : 'Check number'} ${trace}${payer && `, from the payer with ${from}`}.`;
};

const methods: ReadonlyMap<string, string> = new Map([
  ['ACH', 'by ACH'],
  ['BOP', 'by a method that the bank chooses'],
  ['CHK', 'by check'],
  ['FWT', 'by wire transfer'],
]);

function methodWords({ method, creditOrDebit }: PaymentHead): string {
  const how = methods.get(method?.value ?? '') ?? 'by an unknown method';
  return creditOrDebit?.value === 'D' ? `${how}, drawn by the provider,` : how;
}

function numberName({ method }: PaymentHead): 'check number' | 'trace' {
  return method?.value === 'CHK' ? 'check number' : 'trace';
}

function said(text: Text | undefined): string {
  return escapeMarkdown(text?.value.trim() ?? '');
}
