import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checks } from '../../server/checks';
import type { ClaimCheck } from '../../server/checks/check';
import { type ClaimPart, hasPart, partsOf } from '../../server/checks/claim-parts';
import { defaultOptions } from '../../server/checks/options';
import { optionsFor } from '../../server/checks/options-for';
import { isClaim, parseDocument } from '../../server/document';
import { blockContextAt } from '../../server/engine/block-context';
import type { Claim, ServiceLine } from '../../server/remit/claim';
import { readClaim } from '../../server/remit/read-claim';
import { readFixture } from '../harness';

const folder = join('test', 'checks');
const rules = checks.filter((rule): rule is ClaimCheck => rule.scope === 'claim');
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith('.835'))
  .map((file) => readFixture(readFileSync(join(folder, file), 'utf8')));

/** Every claim of the fixtures, and what a rule may know of it. */
const claims = fixtures.flatMap(({ text, options }) => {
  const document = parseDocument(text);
  return document.sequence.blocks.flatMap((block, i) => {
    const { payment, guide } = blockContextAt(document, i);
    const context = { payment, guide, options: optionsFor(options, payment) };
    return isClaim(block) ? [{ claim: readClaim(block), context }] : [];
  });
});

for (const part of new Set(rules.flatMap(({ needs }) => needs ?? []))) {
  test(`rules that need ${part} find nothing in a claim without it`, () => {
    const found: string[] = [];
    let removed = 0;
    for (const { claim, context } of claims) {
      const rest = without(claim, part);
      const { sequestration } = context.options;
      assert.equal(hasPart(partsOf(rest, sequestration), part), false);
      if (hasPart(partsOf(claim, sequestration), part)) removed++;
      for (const rule of rules) {
        if (rule.needs === part) rule.run(rest, () => found.push(rule.id), context);
      }
    }
    assert.deepEqual(found, []);
    assert.ok(removed > 0);
  });
}

function without(claim: Claim, part: ClaimPart): Claim {
  switch (part) {
    case 'parties':
    case 'lines':
      return { ...claim, [part]: [] };
    case 'dates':
    case 'remarks':
    case 'adjustments':
      return onBothLevels(claim, (place) => ({ ...place, [part]: [] }));
    case 'unlistedRemark':
    case 'retiredRemark':
      return onBothLevels(claim, (place) => ({
        ...place,
        remarks: place.remarks.filter((one) => !isPart(claim, { remarks: [one] }, part)),
      }));
    case 'reversal':
      return { ...claim, status: undefined };
    case 'status':
    case 'charge':
    case 'paid':
    case 'patientShare':
    case 'filing':
    case 'facility':
    case 'frequency':
      return { ...claim, [part]: undefined };
    default: {
      const removed = part === 'doubtfulSequestration' ? 'sequestration' : part;
      return onBothLevels(claim, (place) => ({
        ...place,
        adjustments: place.adjustments.filter(
          (one) => !isPart(claim, { adjustments: [one] }, removed),
        ),
      }));
    }
  }
}

/** Whether a claim that has only this on it has the part. */
function isPart(claim: Claim, only: Partial<Claim>, part: ClaimPart): boolean {
  const alone = { ...claim, adjustments: [], remarks: [], lines: [], ...only };
  return hasPart(partsOf(alone, defaultOptions.sequestration), part);
}

function onBothLevels(
  claim: Claim,
  change: <Place extends Claim | ServiceLine>(place: Place) => Place,
): Claim {
  return { ...change(claim), lines: claim.lines.map(change) };
}
