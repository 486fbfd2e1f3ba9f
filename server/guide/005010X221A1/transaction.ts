import { code, text, whole } from '../elements';
import type { LoopSpec, SegmentSpec } from '../spec';
import { claimGroup } from './claim-group';
import { currency, payment, productionDate, receiver, trace, version } from './header';
import { payee } from './payee';
import { payer } from './payer';
import { providerAdjustments } from './provider-adjustments';

const transactionHeader: SegmentSpec = {
  id: 'ST',
  name: 'Transaction header',
  usage: 'required',
  max: 1,
  position: 100,
  elements: [
    code('ST01', 'kind of transaction', 'required', 3, 3, { codes: ['835'] }),
    text('ST02', 'transaction control number', 'required', 4, 9),
    // The table of facts says "not used", yet senders fill it in as in the other guides, and no harm comes from it.
    text('ST03', 'guide version', 'situational', 1, 35, { codes: ['005010X221A1'] }),
  ],
};

const transactionTrailer: SegmentSpec = {
  id: 'SE',
  name: 'Transaction trailer',
  usage: 'required',
  max: 1,
  position: 1200,
  elements: [
    whole('SE01', 'number of segments', 'required', 1, 10),
    text('SE02', 'transaction control number', 'required', 4, 9),
  ],
};

/**
 * From ST to SE: one payment and what it pays for.
 *
 * The guide numbers header, detail and summary apart; here they stand in one row of positions.
 */
export const transaction: LoopSpec = {
  id: 'transaction',
  name: 'Transaction',
  usage: 'required',
  max: Number.POSITIVE_INFINITY,
  position: 200,
  segments: [
    transactionHeader,
    payment,
    trace,
    currency,
    receiver,
    version,
    productionDate,
    providerAdjustments,
    transactionTrailer,
  ],
  loops: [payer, payee, claimGroup],
};
