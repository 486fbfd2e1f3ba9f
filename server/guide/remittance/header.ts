import {
  amount,
  code,
  date,
  decimal,
  elementId,
  pair,
  qualifier,
  text,
  time,
  triple,
} from '../elements';
import type { Release } from '../release';
import { dated, reference } from '../segments';
import { situational } from '../slots';
import type { SegmentSpec, Usage } from '../spec';

/** ST: the beginning of a payment. `version` is the guide that ST03 may name, where there is one. */
export function transactionHeader(version?: string): SegmentSpec {
  return {
    id: 'ST',
    name: 'Transaction header',
    usage: 'required',
    max: 1,
    position: 100,
    elements: [
      code('ST01', 'transaction set ID', 'required', 3, 3, { codes: ['835'] }),
      text('ST02', 'transaction control number', 'required', 4, 9),
      // Published tables say "not used", but senders fill it in as in other guides, and no harm is done.
      ...(version
        ? [text('ST03', 'guide version', 'situational', 1, 35, { codes: [version] })]
        : []),
    ],
  };
}

/** BPR: how much is paid, how, when, and between which accounts. */
export const payment: SegmentSpec = {
  id: 'BPR',
  name: 'Payment',
  usage: 'required',
  max: 1,
  position: 200,
  elements: [
    code('BPR01', 'transaction handling code', 'required', 1, 2, {
      codes: ['C', 'D', 'H', 'I', 'P', 'U', 'X'],
      list: 'payment-handling',
    }),
    amount('BPR02', 'payment amount', 'required'),
    code('BPR03', 'credit or debit flag', 'required', 1, 1, {
      codes: ['C', 'D'],
      list: 'credit-debit',
    }),
    code('BPR04', 'payment method', 'required', 3, 3, {
      codes: ['ACH', 'BOP', 'CHK', 'FWT', 'NON'],
      list: 'payment-method',
    }),
    code('BPR05', 'payment format', 'situational', 1, 10, {
      codes: ['CCP', 'CTX'],
      list: 'payment-format',
    }),
    qualifier('BPR06', "payer's bank qualifier", 'situational', 2, 2, {
      codes: ['01', '04'],
      list: 'bank-id-qualifier',
    }),
    text('BPR07', "payer's bank routing number", 'situational', 3, 12),
    qualifier('BPR08', "payer's account qualifier", 'situational', 1, 3, {
      codes: ['DA'],
      list: 'account-qualifier',
    }),
    text('BPR09', "payer's account number", 'situational', 1, 35),
    text('BPR10', 'payer ID', 'situational', 10, 10),
    text('BPR11', 'payer supplemental code', 'situational', 9, 9),
    qualifier('BPR12', "provider's bank qualifier", 'situational', 2, 2, {
      codes: ['01', '04'],
      list: 'bank-id-qualifier',
    }),
    text('BPR13', "provider's bank routing number", 'situational', 3, 12),
    qualifier('BPR14', "provider's account qualifier", 'situational', 1, 3, {
      codes: ['DA', 'SG'],
      list: 'account-qualifier',
    }),
    text('BPR15', "provider's account number", 'situational', 1, 35),
    date('BPR16', 'check or EFT date', 'required'),
    code('BPR17', 'business function code', 'not used', 1, 3),
    code('BPR18', 'third bank qualifier', 'not used', 2, 2),
    text('BPR19', 'third bank routing number', 'not used', 3, 12),
    code('BPR20', 'third account qualifier', 'not used', 1, 3),
    text('BPR21', 'third account number', 'not used', 1, 35),
  ],
  conditions: [
    pair(6),
    { kind: 'conditional', elements: [8, 9] },
    pair(12),
    { kind: 'conditional', elements: [14, 15] },
    pair(18),
    { kind: 'conditional', elements: [20, 21] },
  ],
};

/** TRN: the number that matches the remittance to its check or EFT. */
export function trace({ reference }: Release): SegmentSpec {
  return {
    id: 'TRN',
    name: 'Payment trace',
    usage: 'required',
    max: 1,
    position: 400,
    elements: [
      code('TRN01', 'trace type', 'required', 1, 2, { codes: ['1'], list: 'trace-type' }),
      text('TRN02', 'check or EFT number', 'required', 1, reference),
      text('TRN03', 'payer ID', 'required', 10, 10),
      text('TRN04', 'payer supplemental code', 'situational', 1, reference),
    ],
  };
}

/** CUR: the currency, if it is not the US dollar. */
export function currency(exchangeRate: Usage): SegmentSpec {
  return {
    id: 'CUR',
    name: 'Currency',
    usage: 'situational',
    max: 1,
    position: 500,
    elements: [
      code('CUR01', 'entity code', 'required', 2, 3, { codes: ['PR'], list: 'entity-code' }),
      code('CUR02', 'currency', 'required', 3, 3),
      decimal('CUR03', 'exchange rate', exchangeRate, 4, 10),
      code('CUR04', 'second entity code', 'not used', 2, 3),
      code('CUR05', 'second currency', 'not used', 3, 3),
      code('CUR06', 'currency market', 'not used', 3, 3),
      ...[7, 10, 13, 16, 19].flatMap((n) => [
        code(elementId('CUR', n), 'date qualifier', 'not used', 3, 3),
        date(elementId('CUR', n + 1), 'date', 'not used'),
        time(elementId('CUR', n + 2), 'time', 'not used'),
      ]),
    ],
    conditions: [
      { kind: 'conditional', elements: [8, 7] },
      { kind: 'conditional', elements: [9, 7] },
      ...[10, 13, 16, 19].flatMap(triple),
    ],
  };
}

/** REF*EV: who receives the remittance, if that is not the payee. */
export function receiver(release: Release): SegmentSpec {
  return reference(release, situational('Receiver', 600, ['EV']), 'receiver ID');
}

/** REF*F2: the version of the payer's adjudication system. */
export function systemVersion(release: Release): SegmentSpec {
  return reference(release, situational('Payer system version', 600, ['F2']), 'system version');
}

/** DTM*405: the end of the adjudication cycle, if that is not the payment date. */
export const productionDate = dated(
  situational('Production date', 700, ['405']),
  'production date',
);
