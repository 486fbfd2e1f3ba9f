// Element facts cross-checked with pyx12 (BSD) and LinuxForHealth/x12 (Apache-2.0).

import { interchange } from '../envelope';
import type { Guide } from '../guide';
import { release5010 as release } from '../release';
import { transaction } from '../remittance/transaction';
import { claim } from './claim';
import { payee } from './payee';
import { payer } from './payer';

const facts = {
  id: '005010X221A1',
  name: '835 remittance, version 5010',
  transaction: '835',
  group: 'HP',
  release,
  openers: ['LX', 'CLP', 'PLB'],
};

const reasons =
  '50 51 72 90 AH AM AP B2 B3 BD BN C5 CR CS CT CV CW DM E3 FB FC GO HM IP IR IS J1 L3 L6 LE LS ' +
  'OA OB PI PL RA RE SL TL WO WU';

const payment = transaction(release, {
  version: facts.id,
  exchangeRate: 'not used',
  formerTotals: 'not used',
  reasons: reasons.split(' '),
  payer,
  payee,
  claim,
});

/** The remittance advice in use since 2012, with the addenda of 2010. */
export const remittance5010: Guide = { ...facts, root: interchange(facts, payment) };
