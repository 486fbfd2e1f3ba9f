import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CodeEntry, CodeList, DatedCodeEntry } from '../../server/codes/code-list';
import { codeLists, findCode, findCodeList } from '../../server/codes/index';
import { findReasonCode, type ReasonKind, reasonCodes } from '../../server/codes/reason-codes';
import { findRemarkCode, remarkCodes } from '../../server/codes/remark-codes';

const directory = join(process.cwd(), 'server', 'codes');
const listFiles = readdirSync(directory).filter(
  (file) => !['index.ts', 'code-list.ts', 'list-notice.ts', 'nearest-code.ts'].includes(file),
);

/** Runs of digits count as numbers and come before letters: 2, 10, A2, A10. */
const naturalOrder = new Intl.Collator('en', { numeric: true });

test('every list names itself, its source and the day it was compared', () => {
  for (const list of codeLists) {
    assert.match(list.id, /^[a-z]+(-[a-z]+)*$/, list.id);
    assert.ok(list.name && list.source, `${list.id} lacks its name or source`);
    assert.ok(isDate(list.asOf), `${list.id} as of ${list.asOf}`);
    assert.ok(list.entries.length > 0, `${list.id} is empty`);
    assert.ok(list.elements.length > 0, `${list.id} names no element`);
    for (const element of list.elements) {
      assert.match(element, /^[A-Z][A-Z0-9]{1,2}\d\d(-\d)?$/, `${list.id}: ${element}`);
    }
  }
  const ids = codeLists.map((list) => list.id);
  assert.deepEqual(ids, [...new Set(ids)], 'two lists share an id');
});

test('every list is sorted and has each code once', () => {
  for (const list of codeLists) {
    const codes = list.entries.map((entry) => entry.code);
    const sorted = [...new Set(codes)].sort(naturalOrder.compare);
    assert.deepEqual(codes, sorted, list.id);
  }
});

test('every entry has a short gist that fits into a sentence', () => {
  for (const { list, entry } of allEntries()) {
    const where = `${list.id} ${entry.code}: ${entry.gist}`;
    assert.match(entry.code, /^[A-Z0-9]{1,5}$/, where);
    assert.match(entry.gist, /^\S.{0,118}\S$/, where);
    assert.doesNotMatch(entry.gist, /\.$| {2}/, where);
  }
});

test('dates are real, in order, and agree with the status', () => {
  for (const { list, entry } of allEntries()) {
    const { code, from, changed, to, retired }: DatedCodeEntry = entry;
    for (const date of [from, changed, to]) {
      if (date !== undefined) assert.ok(isDate(date), `${list.id} ${code}: ${date}`);
      if (date !== undefined)
        assert.ok(date <= list.asOf, `${list.id} ${code}: ${date} is in the future`);
    }
    if (from && to) assert.ok(from <= to, `${list.id} ${code}: ends before it begins`);
    if (to) assert.equal(retired, true, `${list.id} ${code}: ended, but not marked as retired`);
  }
});

test('the reason codes are complete and say what to do', () => {
  assert.equal(reasonCodes.entries.length, 407);
  assert.equal(
    count(reasonCodes, (entry) => entry.retired),
    110,
  );
  assert.equal(
    count(reasonCodes, (entry) => entry.remarkRequired),
    18,
  );
  for (const { code, next, groups, retired, to, successors = [] } of reasonCodes.entries) {
    assert.match(next, /^[A-Z].{5,200}\.$/, `${code}: ${next}`);
    assert.notEqual(groups?.length, 0, `${code}: no group code is allowed`);
    assert.equal(to !== undefined, retired === true, `${code}: retired on an unknown day`);
    assert.ok(retired || successors.length === 0, `${code}: in use, yet succeeded`);
    for (const successor of successors) {
      const entry = findReasonCode(successor);
      assert.ok(entry && !entry.retired, `${code}: its successor ${successor} is not in use`);
    }
  }
});

test('the remark codes are complete', () => {
  assert.equal(remarkCodes.entries.length, 1216);
  assert.equal(
    count(remarkCodes, (entry) => entry.retired),
    79,
  );
  assert.equal(
    count(remarkCodes, (entry) => entry.alert),
    193,
  );
  assert.equal(
    count(remarkCodes, (entry) => entry.retired && !entry.to),
    13,
  );
});

test('lookups find what is in a list and nothing else', () => {
  for (const list of codeLists) {
    assert.equal(findCodeList(list.id), list);
    for (const entry of list.entries) assert.equal(findCode(list.id, entry.code), entry);
    assert.equal(findCode(list.id, ''), undefined);
  }
  assert.equal(findCodeList('no such list'), undefined);
  assert.equal(findCode('no such list', '1'), undefined);
  assert.equal(findReasonCode('253'), findCode('reason-code', '253'));
  assert.equal(findReasonCode('N811'), undefined);
  assert.equal(findRemarkCode('N811'), findCode('remark-code', 'N811'));
});

test('one list applies to an element, except where the kind of claim decides', () => {
  const elements = codeLists.flatMap((list) => list.elements);
  const shared = elements.filter((element, i) => elements.indexOf(element) !== i);
  assert.deepEqual(shared, ['CLP08']);
});

test('every file holds one registered list and depends on no other list', () => {
  const registered = new Set(codeLists.map((list) => list.id));
  for (const file of listFiles) {
    const text = readFileSync(join(directory, file), 'utf8');
    const [, id = ''] = /^ {2}id: '(.*)',$/m.exec(text) ?? [];
    assert.ok(registered.delete(id), `${file} is not registered`);
    const imports = [...text.matchAll(/from '(.*)'/g)].map(([, path]) => path);
    assert.deepEqual(imports, ['./code-list'], `${file} imports more than the shape`);
    const entries = findCodeList(id)?.entries.length;
    const lines = text.match(/\{ code: .* \}/g)?.length;
    assert.equal(lines, entries, `${file}: an entry is not on one line`);
  }
  assert.deepEqual([...registered], [], 'lists without a file of their own');
});

test('kinds of reasons agree with their group codes and their next steps', () => {
  const kinds: Readonly<Partial<Record<ReasonKind, string>>> = {
    sequestration: '43 253',
    bundled: '97 128 234 236 P14 W3',
    pending: '133 221 244 255 257 277 P8 P10 P11',
    'prior payer': '23 71 99 A3',
    withheld: '104 105 143 245',
    'paid to another': '100 293 294',
  };
  for (const [kind, codes] of Object.entries(kinds)) {
    const found = reasonCodes.entries.filter((entry) => entry.kind === kind);
    assert.deepEqual(found.map(({ code }) => code).join(' '), codes, kind);
  }
  for (const { code, kind, groups, next } of reasonCodes.entries) {
    const patient = groups?.join() === 'PR' && !/837/.test(findReasonCode(code)?.gist ?? '');
    if (patient) assert.equal(kind, 'patient responsibility', code);
    // The loss to prevent is a denial written off unread.
    const isOpen = kind === 'denial' || kind === 'bundled' || kind === 'pending';
    if (isOpen && code !== '212') assert.doesNotMatch(next, /^(Write off if CO;|Post)/, code);
    if (kind === 'pending') assert.match(next, /^(Hold|Do not write off)/, code);
    if (kind === 'withheld') assert.match(next, /Track|not as a write-off/, code);
  }
});

test('remark codes that ask for something say what to do, in one or two sentences', () => {
  const asking = remarkCodes.entries.filter(({ next }) => next !== undefined);
  assert.ok(asking.length > 400);
  for (const { code, next = '' } of asking) {
    assert.match(next, /^[A-Z].*\.$/, code);
    assert.ok(next.length <= 130, code);
  }
});

test('next steps fit the reasons that remark codes come with', () => {
  // Each of these once contradicted the reason code next to it, or said nothing.
  const nexts: readonly (readonly [codes: string, next: RegExp])[] = [
    ['N115 N386', /Coverage Determination.*(reopening|appeal)/],
    ['M15 N19 M144 M80 N20', /supported modifier.*otherwise write off/],
    ['N70 M97 N538 M2', /Look to|look to/],
    ['MA04 MA64 MA92 N4 N36 N48 N245 N374 N479 N480', /\b[Ss]end/],
    ['N130', /plan's limits; correct, appeal, or bill the patient/],
    ['N24', /bank information/],
    ['MA131', /withdraw the other claim/],
    ['M109', /25%/],
    ['N910', /manufacturer/],
    ['N10 N199 N591 N35 M85 M87 M95', /findings; appeal/],
    ['N702 M86', /appeal with records/],
    ['N581 N611 N748 N920', /Hold the account/],
    ['N880', /new number/],
    ['N924', /Wait for the plan/],
    ['N472 N347', /which provider was paid/],
    ['N522', /Wait for the crossover/],
    ['N537', /Resubmit with the claim number/],
    ['N161', /related service first/],
    ['N674', /prerequisite/],
    ['N351 N47', /dates/],
    ['N640', /more units/],
    ['N385', /notified in time/],
    ['N578 N585 N587 N607', /bill|Bill/],
    ['M3 M83', /appeal with/],
    ['N30 N52 N129 N141 N143 N619', /Check|Verify/],
    ['N179 N197 N582 N594 N595 N596 N675', /^Have the/],
    ['N617', /until the premium is paid/],
    ['MA10 MA59 MA72 MA77', /^Refund/],
    ['MA01 MA02 N1', /^Appeal in writing/],
    ['MA08 MA19 MA68 N387', /^Bill the/],
    ['N886 N888', /request for information/],
    ['N704', /^Do not appeal: correct and resubmit/],
    ['N876 N877', /30 business days/],
    ['N811', /CO 253/],
    ['MA44 N83 N211', /^Do not appeal/],
  ];
  for (const [codes, next] of nexts) {
    for (const code of codes.split(' ')) assert.match(findRemarkCode(code)?.next ?? '', next, code);
  }
  const silent = 'MA93 MA106 N923 N926 N577 N579 N580 M114 M116 N770 N855 N856 N425';
  for (const code of silent.split(' ')) assert.equal(findRemarkCode(code)?.next, undefined, code);
});

function* allEntries(): Generator<{ list: CodeList; entry: CodeEntry }> {
  for (const list of codeLists) for (const entry of list.entries) yield { list, entry };
}

function count<Entry extends CodeEntry>(
  list: CodeList<Entry>,
  holds: (entry: Entry) => boolean | undefined,
): number {
  return list.entries.filter(holds).length;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
