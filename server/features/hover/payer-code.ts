import { escapeMarkdown } from '../../markdown';
import { addedCodeAt } from '../place/payer-rules';
import { capital } from '../words/english';
import type { HoverPart } from './part';

/** What the payer rules, or the user's own list, say about a code. */
export const payerCode: HoverPart = (context, place) => {
  const added = addedCodeAt(context, place);
  return added && `${escapeMarkdown(capital(added.entry.gist))} · *${escapeMarkdown(added.name)}*`;
};
