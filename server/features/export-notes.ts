import { paymentAt, type RemittanceDocument } from '../document';
import { type LocatedElement, locateElement } from '../located-element';
import { openNotes } from '../notes/book';
import { type NoteRow, notesAsCsv, notesAsMarkdown } from '../notes/export';
import { type ExportNotesParams, exportNotesRequest } from '../protocol/notes';
import { serviceStart } from '../remit/dates';
import { formatDate } from '../remit/format';
import { formatMoney } from '../remit/money';
import { blockStart } from '../syntax/sequence';
import { feature } from './feature';
import { claimPartAt } from './place/claim-part';

/** All notes of a file, or those of one status, as CSV or Markdown. */
export const exportNotes = feature<ExportNotesParams, string>({
  name: 'export-notes',
  capability: {},
  request: exportNotesRequest,
  empty: '',
  answer({ document, sidecar }, { format, status }) {
    const rows = openNotes(document, sidecar)
      .notes.filter(({ note }) => status === undefined || note.status === status)
      .map(({ note, at }) => {
        const start = at && blockStart(document.sequence, at.block) + at.span.start;
        const place = start === undefined ? undefined : locateElement(document, start);
        return { note, segment: place?.segment, ...(place && factsOf(document, place)) };
      });
    return format === 'csv' ? notesAsCsv(rows) : notesAsMarkdown(rows);
  },
});

/** What a reader of the list knows the payment and the claim by. */
function factsOf(document: RemittanceDocument, place: LocatedElement): Partial<NoteRow> {
  const head = paymentAt(document, place.blockNumber)?.head;
  const date = head?.date?.value;
  const part = claimPartAt(place);
  const { claim, line, adjustment } = part ?? {};
  const amount = part ? (adjustment?.amount ?? line?.paid ?? claim?.paid) : head?.amount;
  const service =
    serviceStart(line?.dates ?? []) ??
    claim?.lines.map(({ dates }) => serviceStart(dates)).find(Boolean);
  return {
    payer: head?.payer?.name?.value,
    paymentDate: date && formatDate(date),
    serviceDate: service && formatDate(service.value),
    amount: amount?.value === undefined ? undefined : formatMoney(amount.value),
  };
}
