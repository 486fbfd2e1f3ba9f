import type { Page } from '../../report/pages/page';
import { visibleData } from '../words/visible';
import { claimParts } from './claim';
import { claimsParts } from './claims';
import type { Part } from './part';
import { paymentParts } from './payment';
import { sequestrationParts } from './sequestration';
import { worklistParts } from './worklist';

/** The pieces of any page, with hidden characters of the file shown. */
export function outlineOf(page: Page): readonly Part[] {
  const shown = visibleData(page);
  switch (shown.page) {
    case 'payment':
      return paymentParts(shown);
    case 'claims':
      return claimsParts(shown);
    case 'claim':
      return claimParts(shown);
    case 'worklist':
      return worklistParts(shown);
    case 'sequestration':
      return sequestrationParts(shown);
  }
}
