import { formatDate } from '../remit/format';
import { visibleText } from '../visible';

/** Who wrote a note and when: `by Dana on 11/20/2025`. */
export function byline(note: {
  readonly author?: string | undefined;
  readonly created: string;
}): string {
  const by = note.author ? `by ${visibleText(note.author)} ` : '';
  return `${by}on ${formatDate(note.created.slice(0, 10))}`;
}
