import { isClaim } from '../document';
import { type Block, segmentSpan } from '../syntax/block';
import type { Reported } from './reported';
import { failedRule } from './rule-failed';

/** What replaces all findings in a block that is too large to be checked; in no catalog either. */
const tooLargeRule = { ...failedRule, id: 'too-large', title: 'Too large to be checked' };

/** Whether a finding says that something was not checked, by the ID of its rule. */
export function meansNotChecked(id: string): boolean {
  return id === failedRule.id || id === tooLargeRule.id;
}

/** The finding that a file has too many parts to be checked in an editor; `block` is all of it. */
export function tooManyParts(block: Block): Reported {
  const count = block.segments.toLocaleString('en-US');
  const message =
    `This file is too large to be checked here: ${count} segments in very many parts. If it is not ` +
    'damaged, check it with the command line.';
  const finding = { span: segmentSpan(block, 0), message };
  return { check: tooLargeRule, severity: 'error', block, finding };
}

/** The finding that a block is too large to be checked. */
export function tooLarge(block: Block): Reported {
  const part = isClaim(block) ? 'This claim' : 'This part of the file';
  const count = block.segments.toLocaleString('en-US');
  const message =
    `${part} is too large to be checked: ${count} segments. No remittance has that many in one ` +
    'place, so the file is probably damaged. Download it again.';
  const finding = { span: segmentSpan(block, 0), message };
  return { check: tooLargeRule, severity: 'error', block, finding };
}
