import type { PageQuery } from '../../server/protocol/pages';
import type { ClaimsQuery } from '../../server/report/pages/claims';
import type { ShownPage } from '../../server/report/pages/page';
import { readFilter } from './claim-filter';
import { post } from './host';

interface PlacesOptions {
  readonly shown: () => ShownPage | undefined;
  readonly show: (query: PageQuery) => void;
}

/** Lets figures lead to their text, bars to the list they stand for, and links to other pages. */
export function onPlaces({ shown, show }: PlacesOptions): void {
  const follow = ({ target }: Event): boolean => {
    if (!(target instanceof Element)) return false;
    const name = target.closest<HTMLElement>('[data-jump]')?.dataset.jump;
    if (name !== undefined) {
      jumpTo(name);
      return true;
    }
    const filter = target.closest<SVGElement | HTMLElement>('[data-filter]')?.dataset.filter;
    const query = filter && readFilter(filter);
    if (query) {
      show({ page: 'claims', query: { ...scopeOf(shown()), ...query } });
      return true;
    }
    const place = target.closest<HTMLElement>('[data-segment]');
    const segment = Number(place?.dataset.segment);
    if (!place || !Number.isInteger(segment)) return false;
    if (place.closest('section.payments')) show({ page: 'payment', segment });
    if (place.closest('section.related')) show({ page: 'claim', segment });
    const element = place.dataset.element ? Number(place.dataset.element) : undefined;
    post({ type: 'reveal', segment, element, open: true });
    return true;
  };
  document.addEventListener('click', follow);
  // A bar is no button of HTML, which would be pressed by these keys of itself.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const bar = event.target instanceof SVGElement && event.target.closest('[data-filter]');
    if (bar && follow(event)) event.preventDefault();
  });
}

/** Shows a section and lets the keyboard go on from there. */
function jumpTo(name: string): void {
  const section = document.querySelector<HTMLElement>(`[data-name="${CSS.escape(name)}"]`);
  const heading = section?.querySelector<HTMLElement>('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

/** A list is of the payment that the page is about. */
function scopeOf(page: ShownPage | undefined): ClaimsQuery {
  if (page?.page === 'payment') return { payment: page.segment };
  return page?.page === 'sequestration' ? { payment: page.payment } : {};
}
