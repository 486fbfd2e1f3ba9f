import type { Page } from '../../server/report/pages/page';

/** What is shown in place of a name. */
const hidden = '•••';

/** NM101 of the patient, the insured, the corrected insured and the responsible party. */
const persons: readonly string[] = ['QC', 'IL', '74', 'GB', 'QD'];

/** A page without the names and member IDs of patients. */
export function withoutNames(page: Page): Page {
  switch (page.page) {
    case 'claims':
      return { ...page, rows: page.rows.map((row) => ({ ...row, patient: hidden })) };
    case 'claim': {
      const parties = page.parties.map((party) =>
        persons.includes(party.role) ? { ...party, name: hidden, id: '' } : party,
      );
      return { ...page, parties };
    }
    case 'worklist': {
      const groups = page.groups.map((group) => ({
        ...group,
        items: group.items.map((item) => ({ ...item, patient: hidden })),
      }));
      return { ...page, groups };
    }
    case 'payment':
    case 'sequestration':
      return page;
  }
}
