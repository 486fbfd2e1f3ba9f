import { amount, code, date, decimal, elementId, pair, text, time, triple } from '../elements';
import type { SegmentSpec } from '../spec';
import { dated, reference } from './segments';

/** BPR: how much is paid, how, when, and between which accounts. */
export const payment: SegmentSpec = {
  id: 'BPR',
  name: 'Payment',
  usage: 'required',
  max: 1,
  position: 200,
  elements: [
    code('BPR01', 'payment handling', 'required', 1, 2, {
      codes: ['C', 'D', 'H', 'I', 'P', 'U', 'X'],
      list: 'payment-handling',
    }),
    amount('BPR02', 'payment amount', 'required'),
    code('BPR03', 'credit or debit', 'required', 1, 1, { codes: ['C', 'D'], list: 'credit-debit' }),
    code('BPR04', 'payment method', 'required', 3, 3, {
      codes: ['ACH', 'BOP', 'CHK', 'FWT', 'NON'],
      list: 'payment-method',
    }),
    code('BPR05', 'payment format', 'situational', 1, 10, {
      codes: ['CCP', 'CTX'],
      list: 'payment-format',
    }),
    code('BPR06', "kind of payer's bank number", 'situational', 2, 2, {
      codes: ['01', '04'],
      list: 'bank-id-qualifier',
    }),
    text('BPR07', "payer's bank number", 'situational', 3, 12),
    code('BPR08', "kind of payer's account", 'situational', 1, 3, {
      codes: ['DA'],
      list: 'account-qualifier',
    }),
    text('BPR09', "payer's account", 'situational', 1, 35),
    text('BPR10', 'payer identifier', 'situational', 10, 10),
    text('BPR11', 'payer supplemental code', 'situational', 9, 9),
    code('BPR12', "kind of provider's bank number", 'situational', 2, 2, {
      codes: ['01', '04'],
      list: 'bank-id-qualifier',
    }),
    text('BPR13', "provider's bank number", 'situational', 3, 12),
    code('BPR14', "kind of provider's account", 'situational', 1, 3, {
      codes: ['DA', 'SG'],
      list: 'account-qualifier',
    }),
    text('BPR15', "provider's account", 'situational', 1, 35),
    date('BPR16', 'check or EFT date', 'required'),
    code('BPR17', 'business function', 'not used', 1, 3),
    code('BPR18', 'kind of third bank number', 'not used', 2, 2),
    text('BPR19', 'third bank number', 'not used', 3, 12),
    code('BPR20', 'kind of third account', 'not used', 1, 3),
    text('BPR21', 'third account', 'not used', 1, 35),
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

/** TRN: the number that ties the remittance to its check or transfer. */
export const trace: SegmentSpec = {
  id: 'TRN',
  name: 'Payment trace',
  usage: 'required',
  max: 1,
  position: 400,
  elements: [
    code('TRN01', 'kind of trace', 'required', 1, 2, { codes: ['1'], list: 'trace-type' }),
    text('TRN02', 'check or EFT number', 'required', 1, 50),
    text('TRN03', 'payer identifier', 'required', 10, 10),
    text('TRN04', 'payer supplemental code', 'situational', 1, 50),
  ],
};

/** CUR: the currency, where it is not the US dollar. */
export const currency: SegmentSpec = {
  id: 'CUR',
  name: 'Currency',
  usage: 'situational',
  max: 1,
  position: 500,
  elements: [
    code('CUR01', 'whose currency', 'required', 2, 3, { codes: ['PR'], list: 'entity-code' }),
    code('CUR02', 'currency', 'required', 3, 3),
    decimal('CUR03', 'exchange rate', 'not used', 4, 10),
    code('CUR04', 'whose second currency', 'not used', 2, 3),
    code('CUR05', 'second currency', 'not used', 3, 3),
    code('CUR06', 'currency market', 'not used', 3, 3),
    ...[7, 10, 13, 16, 19].flatMap((n) => [
      code(elementId('CUR', n), 'kind of date', 'not used', 3, 3),
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

/** REF*EV: who receives the remittance, where that is not the payee. */
export const receiver = reference(
  { name: 'Receiver', usage: 'situational', max: 1, position: 600, qualifiers: ['EV'] },
  'receiver identifier',
);

/** REF*F2: the version of the payer's adjudication system. */
export const version = reference(
  { name: 'Payer system version', usage: 'situational', max: 1, position: 600, qualifiers: ['F2'] },
  'system version',
);

/** DTM*405: the end of the adjudication cycle, where that is not the payment date. */
export const productionDate = dated(
  { name: 'Production date', usage: 'situational', max: 1, position: 700, qualifiers: ['405'] },
  'production date',
);
