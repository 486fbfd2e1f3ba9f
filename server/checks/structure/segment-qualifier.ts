import { findCode } from '../../codes';
import { specsOf } from '../../structure/lookup';
import { list, loopTitle } from '../../structure/wording';
import { elementSpan, elementText } from '../../syntax/block';
import type { PlacementCheck } from '../check';
import { addedCode } from '../options-for';

/**
 * ## What it checks
 * The first element of NM1, REF, DTM, AMT, QTY, PER and N1 is one that the guide has in this loop.
 *
 * ## Why it matters
 * It says what the segment is about; what is not understood is dropped when the file is imported.
 *
 * ## Example
 * `DTM*434*20250701~` in a claim, as in 4010.
 *
 * ## Fix
 * Nothing in the file; ask the sender what is meant where you need it.
 *
 * ## Source
 * 005010X221A1, NM101, REF01, DTM01, AMT01, QTY01, PER01, N101.
 */
export const segmentQualifier: PlacementCheck = {
  id: 'segment-qualifier',
  title: 'Qualifiers are those of the loop',
  severity: 'warning',
  tags: ['structure', 'codes'],
  scope: 'placement',
  faults: ['unexpected qualifier'],
  run({ index, spec, loop }, block, report, { options }) {
    const span = elementSpan(block, index, 1) ?? elementSpan(block, index, 0);
    if (!spec || !span) return;
    const here = specsOf(spec.id).filter((place) => place.loop === loop);
    const allowed = list(
      here.flatMap((place) => place.spec.qualifiers ?? []),
      'or',
    );
    const value = elementText(block, index, 1);
    const [qualifier] = spec.elements;
    if (!qualifier || addedCode(options, qualifier.list ?? '', value)) return;
    const { id, list: codes = '' } = qualifier;
    const gist = findCode(codes, value)?.gist;
    // What is longer than a qualifier may be a value that slipped in, a name perhaps.
    const found = value.length > 3 ? 'with this value' : gist ? `${value} (${gist})` : value;
    report({
      span,
      message: found
        ? `${id} ${found} has no meaning in ${loopTitle(loop)}: the guide has ${allowed} there.`
        : `${id} is empty: it says what the segment is about, in ${loopTitle(loop)} ${allowed}.`,
    });
  },
};
