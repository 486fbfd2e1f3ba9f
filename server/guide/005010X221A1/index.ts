// Element facts cross-checked with pyx12 (BSD) and LinuxForHealth/x12 (Apache-2.0).

import type { Guide } from '../guide';
import { interchange } from './interchange';

/** The remittance advice in use since 2012, with the addenda of 2010. */
export const remittance5010: Guide = {
  id: '005010X221A1',
  name: '835 remittance, version 5010',
  transaction: '835',
  group: 'HP',
  release: '00501',
  openers: ['LX', 'CLP', 'PLB'],
  root: interchange,
};
