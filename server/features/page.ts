import { type PageParams, type PageQuery, pageRequest } from '../protocol/pages';
import { withoutNames } from '../render/words/without-names';
import type { PageSource } from '../report/page-source';
import type { ShownPage } from '../report/pages/page';
import { readAhead } from '../report/read-ahead';
import { feature } from './feature';
import { inSlices } from './pages/in-slices';
import { claimsToRead, headFirst, makePageInSteps } from './pages/make-page';
import { pageSource } from './pages/source';

/** A page of a remittance as plain data, or the head of a payment until the rest is known. */
export const page = feature<PageParams, ShownPage | null>({
  name: 'page',
  capability: {},
  request: pageRequest,
  empty: null,
  async answer(context, { page: wanted, hideNames = false }, token) {
    const source = pageSource(context);
    const made =
      headFirst(source, wanted) ?? (await inSlices(wholePage(source, wanted), token)) ?? null;
    return made && hideNames ? withoutNames(made) : made;
  },
});

/** A file may have a hundred thousand claims, and reading them all at once would hold up other requests. */
function* wholePage(source: PageSource, wanted: PageQuery): Generator<void, ShownPage | null> {
  yield* readAhead(source, wanted.page, claimsToRead(source, wanted));
  return yield* makePageInSteps(source, wanted);
}
