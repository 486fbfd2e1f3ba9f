import { type PageParams, pageRequest } from '../protocol/pages';
import { withoutNames } from '../render/words/without-names';
import type { Page } from '../report/pages/page';
import { feature } from './feature';
import { makePage } from './pages/make-page';
import { pageSource } from './pages/source';

/** A page of a remittance as plain data: a payment, its claims, one claim, a worklist. */
export const page = feature<PageParams, Page | null>({
  name: 'page',
  capability: {},
  request: pageRequest,
  empty: null,
  answer(context, { page: wanted, hideNames = false }) {
    const made = makePage(pageSource(context), wanted);
    return made && hideNames ? withoutNames(made) : made;
  },
});
