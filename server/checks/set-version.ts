import type { Span } from '../span';
import type { Fix } from './check';

/** The fix that removes ST03, which a remittance leaves empty, with the separator before it. */
export function withoutSetVersion({ start, end }: Span): Fix {
  return {
    title: 'Remove ST03',
    kind: 'suggested',
    edits: [{ span: { start: start - 1, end }, text: '' }],
  };
}
