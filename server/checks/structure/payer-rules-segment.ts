import { elementId } from '../../guide/elements';
import type { Guide } from '../../guide/guide';
import type { LoopSpec } from '../../guide/spec';
import { placementOf } from '../../structure/block-placement';
import { loopTitle } from '../../structure/wording';
import { type Block, elementSpan, elementText, segmentId, segmentSpan } from '../../syntax/block';
import type { BlockCheck, Report } from '../check';
import type { PayerRules, RequiredSegment } from '../payer-rules';

/**
 * ## What it checks
 * Segments and elements that payer rules require and the file lacks. Not reported unless
 * `remittance.payerRules` names a file of payer rules.
 *
 * ## Why it matters
 * Payers and posting systems often require more than the guide. What is missing can stop posting
 * even though the file is valid by the guide.
 *
 * ## Example
 * `{ "required": [{ "loop": "2110", "segment": "REF", "qualifier": "6R" }] }` and a service line
 * without `REF*6R`.
 *
 * ## Fix
 * Contact the payer and refer to its companion guide.
 *
 * ## Source
 * The file of payer rules that `remittance.payerRules` names.
 */
export const payerRulesSegment: BlockCheck = {
  id: 'payer-rules-segment',
  title: 'Segment or element required by payer rules is missing',
  severity: 'warning',
  tags: ['structure'],
  scope: 'block',
  run(block, report, { guide, options: { payerRules } }) {
    if (!guide || !payerRules.some(({ required }) => required.length > 0)) return;
    for (const instance of instancesIn(block, guide)) {
      for (const rules of payerRules) {
        for (const rule of rules.required) {
          if (rule.loop === instance.loop.id) checkRule(block, instance, rule, rules, report);
        }
      }
    }
  },
};

/** One occurrence of a loop: the indexes of its own segments, beginning with its first. */
interface Instance {
  readonly loop: LoopSpec;
  readonly segments: number[];
}

/** The occurrences of loops that begin in a block. */
function instancesIn(block: Block, guide: Guide): Instance[] {
  const open = new Map<LoopSpec, Instance>();
  const instances: Instance[] = [];
  for (const [index, slot] of placementOf(block, guide).slots.entries()) {
    if (!slot) continue;
    if (slot.spec === slot.loop.segments[0]) {
      const instance = { loop: slot.loop, segments: [index] };
      open.set(slot.loop, instance);
      instances.push(instance);
    } else {
      open.get(slot.loop)?.segments.push(index);
    }
  }
  return instances;
}

function checkRule(
  block: Block,
  { loop, segments }: Instance,
  { segment, qualifier, element, message }: RequiredSegment,
  { name }: PayerRules,
  report: Report,
): void {
  const matching = segments.filter(
    (index) =>
      segmentId(block, index) === segment &&
      (qualifier === undefined || elementText(block, index, 1) === qualifier),
  );
  const title = qualifier === undefined ? segment : `${segment}*${qualifier}`;
  if (matching.length === 0) {
    report({
      span: segmentSpan(block, segments[0] as number),
      message: message ?? `${title} is missing in ${loopTitle(loop)}. Required by ${name}.`,
    });
  }
  if (element === undefined) return;
  for (const index of matching) {
    if (elementText(block, index, element) !== '') continue;
    const place = elementSpan(block, index, element);
    report({
      span: place ?? segmentSpan(block, index),
      message:
        message ??
        `${elementId(segment, element)}${qualifier ? ` of ${title}` : ''} is empty. Required by ${name}.`,
    });
  }
}
