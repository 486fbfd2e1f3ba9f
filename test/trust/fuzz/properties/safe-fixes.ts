import { defaultOptions } from '../../../../server/checks/options';
import { assertSafe } from '../../../checks/safe-fix';
import type { Property } from '../property';

/** A safe fix adds no finding and touches no money, whatever is around it. */
export const safeFixes: Property = {
  name: 'safe fixes',
  oneIn: 2,
  hold({ text, document }) {
    assertSafe(text, defaultOptions, document);
  },
};
