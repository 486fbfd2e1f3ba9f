import type { ShownPage } from '../../report/pages/page';

/** What a page is called: in a window, on a tab, on a printed sheet. */
export function pageTitle(page: ShownPage): string {
  switch (page.page) {
    case 'payment':
    case 'payment head':
      return `Payment ${page.trace?.text ?? page.number}`;
    case 'claims':
      return 'Claims';
    case 'claim':
      return `Claim ${page.account?.text ?? page.control?.text ?? ''}`.trim();
    case 'worklist':
      return 'Worklist';
    case 'sequestration':
      return 'Sequestration';
  }
}
