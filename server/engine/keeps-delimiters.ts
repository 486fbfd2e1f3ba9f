import type { Finding } from '../checks/check';
import { safeFixOf } from '../checks/fixes';
import { type Block, blockText, openerOf } from '../syntax/block';
import { headLook, readDelimiters, sameDelimiters } from '../syntax/delimiters';

/** Whether an interchange is divided as before after the safe fix of a finding; true if there is none. */
export function keepsDelimiters({ fixes }: Finding, block: Block): boolean {
  const safe = safeFixOf(fixes);
  if (!safe || openerOf(block) !== 'ISA') return true;
  const before = blockText(block).slice(0, headLook);
  let after = before;
  for (const { span, text } of safe.edits.toSorted((a, b) => b.span.start - a.span.start)) {
    if ((span.block ?? block) !== block) continue;
    after = after.slice(0, span.start) + text + after.slice(span.end);
  }
  const one = readDelimiters(before, 0);
  const other = readDelimiters(after, 0);
  return one !== undefined && other !== undefined && sameDelimiters(one, other);
}
