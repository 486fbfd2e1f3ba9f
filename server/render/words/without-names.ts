import type { ClaimRow } from '../../report/claims/row';
import type { ShownPage } from '../../report/pages/page';
import type { RecordClaim } from '../../report/records';

/** What is shown in place of a name. */
const hidden = '•••';

/** NM101 of the patient, the insured, the corrected insured and the responsible party. */
const persons: readonly string[] = ['QC', 'IL', '74', 'GB', 'QD'];

/** A page without the names and IDs of patients; accounts and claim numbers stay, to work with. */
export function withoutNames<P extends ShownPage>(page: P): P;
export function withoutNames(page: ShownPage): ShownPage {
  switch (page.page) {
    case 'claims':
      return { ...page, rows: page.rows.map(withoutName) };
    case 'claim': {
      const parties = page.parties.map((party) =>
        persons.includes(party.role) ? { ...party, name: hidden, id: '' } : party,
      );
      const details = page.details.map((row) => (row.personal ? { ...row, value: hidden } : row));
      return { ...page, parties, details };
    }
    case 'worklist': {
      const groups = page.groups.map((group) => ({
        ...group,
        items: group.items.map((item) => ({ ...item, patient: hidden })),
      }));
      return { ...page, groups };
    }
    case 'payment':
    case 'payment head':
    case 'sequestration':
      return page;
  }
}

/** A row of a list or a record without the name of its patient. */
export function withoutName<Row extends ClaimRow | RecordClaim>(row: Row): Row {
  return { ...row, patient: hidden };
}
