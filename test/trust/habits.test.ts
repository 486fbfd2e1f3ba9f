import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editsApart, type TextEdit } from '../../server/checks/fixes';
import { defaultOptions } from '../../server/checks/options';
import { parseDocument } from '../../server/document';
import { findingsOf } from '../../server/engine/findings';
import { spanInDocument } from '../../server/engine/reported';
import { applyEdits } from '../apply-edits';
import { readBases } from './fuzz/bases';

/** What programs that write claims as well do to a segment of a remittance; the same where it does not apply. */
const habits: Readonly<Record<string, (segment: string) => string>> = {
  'D8 in DTM': (segment) => segment.replace(/^DTM\*(\w{3})\*(\d{8})$/, 'DTM*$1*D8*$2'),
  'D8 in DTP': (segment) => segment.replace(/^DTM\*(\w{3})\*(\d{8})$/, 'DTP*$1*D8*$2'),
  'DTP for DTM': (segment) => segment.replace(/^DTM\*/, 'DTP*'),
  'RD8 of one day': (segment) => segment.replace(/^DTM\*(472)\*(\d{8})$/, 'DTM*$1*RD8*$2-$2'),
  'RD8 of one day in DTP': (segment) =>
    segment.replace(/^DTM\*(472)\*(\d{8})$/, 'DTP*$1*RD8*$2-$2'),
  'the guide in ST03': (segment) => segment.replace(/^ST\*835\*\w+$/, '$&*005010X221A1'),
  'another guide in ST03': (segment) => segment.replace(/^ST\*835\*\w+$/, '$&*005010X222A1'),
  'NM1 for N1': (segment) =>
    segment.replace(/^N1\*(P[RE])\*([^*]+)(?:\*(\w+)\*(\w+))?$/, (_, role, name, kind, id) =>
      id ? `NM1*${role}*2*${name}*****${kind}*${id}` : `NM1*${role}*2*${name}`,
    ),
  'N1 with the elements of NM1': (segment) =>
    segment.replace(/^N1\*(P[RE])\*([^*]{3,})(?:\*(\w+)\*(\w+))?$/, (_, role, name, kind, id) =>
      id ? `N1*${role}*2*${name}*****${kind}*${id}` : `N1*${role}*2*${name}`,
    ),
  'NM1 with the elements of N1': (segment) => segment.replace(/^N1\*(?=P[RE]\*)/, 'NM1*'),
  'SV1 for SVC': (segment) => segment.replace(/^SVC\*/, 'SV1*'),
  'SV2 for SVC': (segment) => segment.replace(/^SVC\*/, 'SV2*'),
};

/** Of one text, this many segments are damaged. */
const most = 4;

interface Found {
  /** The rule and what it says, without the place. */
  readonly said: string;
  readonly span: TextEdit['span'];
  readonly fixes: readonly (readonly TextEdit[])[];
}

const texts = readBases().filter(
  (text) => /^ISA\*[^~]{101}~\s*GS\*HP\*[^~]*\*005010X221A1~/.test(text) && isRead(text),
);

for (const [name, damage] of Object.entries(habits)) {
  test(`one finding names ${name}, and its fix restores the text`, () => {
    let tried = 0;
    for (const text of texts) {
      const before = findingsIn(text);
      for (const damaged of damagedTexts(text, before, damage)) {
        assertRestored(text, before, damaged, name);
        tried++;
      }
    }
    assert.ok(tried >= 10, `only ${tried} texts`);
  });
}

test('a period in one segment becomes two, and what is left is to count them', () => {
  let tried = 0;
  for (const text of texts) {
    const merged = text.replace(
      /(SVC\*[^~]*~\s*)DTM\*150\*(\d{8})~\s*DTM\*151\*(?!\2)(\d{8})~/,
      (_, line, from, to) => `${line}DTM*472*RD8*${from}-${to}~`,
    );
    if (merged === text) continue;
    const damaged = merged.replace(/\bSE\*(\d+)/, (_, count) => `SE*${Number(count) - 1}`);
    const before = findingsIn(text);
    const [added, ...others] = more(before, findingsIn(damaged));
    assert.ok(added && others.length === 0);
    const apart = applied(damaged, added);
    assert.ok(bare(apart) === bare(text), 'the fix restores the dates');
    const rest = more(before, findingsIn(apart)).map(({ said }) => said.split(':', 1)[0]);
    assert.deepEqual(rest, ['set-segment-count']);
    tried++;
  }
  assert.ok(tried >= 1, `only ${tried} texts`);
});

/** Of each text, some with one segment damaged in which there is no finding. */
function* damagedTexts(
  text: string,
  before: readonly Found[],
  damage: (segment: string) => string,
): Iterable<string> {
  const segments = text.split('~');
  let at = 0;
  let left = most;
  for (const [i, segment] of segments.entries()) {
    const start = at;
    at += segment.length + 1;
    const own = segment.trimStart();
    const changed = damage(own);
    if (changed === own || left === 0) continue;
    if (before.some(({ span }) => span.start < at && span.end > start)) continue;
    left--;
    const spacing = segment.slice(0, segment.length - own.length);
    yield segments.with(i, spacing + changed).join('~');
  }
}

function assertRestored(
  text: string,
  before: readonly Found[],
  damaged: string,
  name: string,
): void {
  const [added, ...others] = more(before, findingsIn(damaged));
  assert.ok(added, `${name} is not named`);
  assert.deepEqual(
    others.map(({ said }) => said),
    [],
    `more than ${added.said}`,
  );
  assert.equal(applied(damaged, added), text);
}

/** Whether the remittance is checked by its guide, and not as one damaged whole. */
function isRead(text: string): boolean {
  const damage = [
    'another-guide',
    'not-a-remittance',
    'wrapped-lines',
    'outside-transaction',
    'mistaken-transaction',
    'truncated-file',
    'trailer-missing',
  ];
  return !findingsIn(text).some(({ said }) => damage.includes(said.split(':', 1)[0] ?? ''));
}

/** The findings of the second list that are not in the first one. */
function more(before: readonly Found[], after: readonly Found[]): readonly Found[] {
  const left = before.map(({ said }) => said);
  return after.filter(({ said }) => {
    const known = left.indexOf(said);
    if (known >= 0) left.splice(known, 1);
    return known < 0;
  });
}

function findingsIn(text: string): readonly Found[] {
  const document = parseDocument(text);
  return findingsOf(document, defaultOptions).map(({ check, block, finding }) => ({
    said: `${check.id}: ${finding.message}`,
    span: spanInDocument(document, block, finding.span),
    fixes: (finding.fixes ?? []).map(({ edits }) =>
      edits.map(({ span, text }) => ({ span: spanInDocument(document, block, span), text })),
    ),
  }));
}

function applied(text: string, { fixes, said }: Found): string {
  assert.equal(fixes.length, 1, `${said}: one fix`);
  return applyEdits(text, editsApart(fixes));
}

function bare(text: string): string {
  return text.replace(/\bSE\*\d+/g, 'SE*').replaceAll(/\s/g, '');
}
