// Element facts from pyx12 (BSD).

import { interchange } from '../envelope';
import type { Guide } from '../guide';
import { withAmountsUpTo } from '../lengths';
import { release4010 as release } from '../release';
import { transaction } from '../remittance/transaction';
import { claim } from './claim';
import { payee, payer } from './parties';

const facts = {
  id: '004010X091A1',
  name: '835 remittance, version 4010',
  transaction: '835',
  group: 'HP',
  release,
  replacedBy: '005010X221A1',
  openers: ['LX', 'CLP', 'PLB'],
};

const payment = transaction(release, {
  exchangeRate: 'situational',
  formerTotals: 'situational',
  payer,
  payee,
  claim,
});

/** The digits of an amount as the data element has them; HIPAA shortened them later. */
const longestAmount = 18;

/** The remittance advice of 2003 to 2011, which some payers outside HIPAA still send. */
export const remittance4010: Guide = {
  ...facts,
  root: interchange(facts, withAmountsUpTo(longestAmount, payment)),
};
