import { findCode } from '../../codes';
import type { ElementSpec, LoopSpec, SegmentSpec } from '../../guide/spec';
import { list, loopTitle } from '../../structure/wording';
import { elementSpan, elementText } from '../../syntax/block';
import type { PlacementCheck } from '../check';
import { addedCode } from '../options-for';

/**
 * ## What it checks
 * A qualifier of NM1, REF, DTM, AMT, QTY, PER, or N1 (the first element) that the guide does not
 * define for this loop.
 *
 * ## Why it matters
 * The qualifier says what the segment is about. Import software drops a segment it does not
 * recognize.
 *
 * ## Example
 * `DTM*434*20250701~` in a claim, as in 4010.
 *
 * ## Fix
 * Nothing to correct in the file. If you need the value, ask the sender what it means.
 *
 * ## Source
 * 005010X221A1, NM101, REF01, DTM01, AMT01, QTY01, PER01, N101.
 */
export const segmentQualifier: PlacementCheck = {
  id: 'segment-qualifier',
  title: 'Qualifier is not valid in this loop',
  severity: 'warning',
  tags: ['structure', 'codes'],
  scope: 'placement',
  faults: ['unexpected qualifier'],
  run({ index, spec, loop }, block, report, { options }) {
    if (!spec) return;
    const { qualifiedBy = 1 } = spec;
    const span = elementSpan(block, index, qualifiedBy) ?? elementSpan(block, index, 0);
    if (!span) return;
    const value = elementText(block, index, qualifiedBy);
    const qualifier = spec.elements[qualifiedBy - 1];
    if (!qualifier || addedCode(options, qualifier.list ?? '', value)) return;
    report(() => ({ span, message: messageOf(value, qualifier, spec, loop) }));
  },
};

function messageOf(
  value: string,
  { id, list: codes = '' }: ElementSpec,
  spec: SegmentSpec,
  loop: LoopSpec,
): string {
  const here = loop.segments.filter((one) => one.id === spec.id);
  const allowed = list(
    here.flatMap(({ qualifiers = [] }) => qualifiers),
    'or',
  );
  const gist = findCode(codes, value)?.gist;
  // Anything longer than a qualifier may be a shifted value, perhaps a name: it is not quoted.
  const quoted = gist ? `${value} (${gist})` : value;
  const subject = value.length > 3 ? `The value of ${id}` : `${id} ${quoted}`;
  return value
    ? `${subject} is not valid in ${loopTitle(loop)}. Expected ${allowed}.`
    : `Qualifier ${id} is empty. Expected ${allowed} in ${loopTitle(loop)}.`;
}
