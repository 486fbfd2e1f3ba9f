import { type PageParams, pageRequest } from '../protocol/pages';
import { withoutNames } from '../render/words/without-names';
import type { ShownPage } from '../report/pages/page';
import { feature } from './feature';
import { headFirst, makePage } from './pages/make-page';
import { pageSource } from './pages/source';

/** A page of a remittance as plain data, or the head of a payment until the rest is known. */
export const page = feature<PageParams, ShownPage | null>({
  name: 'page',
  capability: {},
  request: pageRequest,
  empty: null,
  answer(context, { page: wanted, hideNames = false }) {
    const source = pageSource(context);
    const made = headFirst(source, wanted) ?? makePage(source, wanted);
    return made && hideNames ? withoutNames(made) : made;
  },
});
