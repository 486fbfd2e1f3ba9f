import { qualifier, text } from '../elements';
import type { SegmentSpec } from '../spec';

/** LQ: a remark on a service line. */
export const remark: SegmentSpec = {
  id: 'LQ',
  name: 'Service line remark',
  usage: 'situational',
  max: 99,
  position: 1300,
  elements: [
    qualifier('LQ01', 'remark list qualifier', 'required', 1, 3, {
      codes: ['HE', 'RX'],
      list: 'remark-list-qualifier',
    }),
    text('LQ02', 'remark code', 'required', 1, 30, { list: 'remark-code' }),
  ],
  conditions: [{ kind: 'conditional', elements: [1, 2] }],
};
