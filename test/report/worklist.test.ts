import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultOptions } from '../../server/checks/options';
import { parseDocument } from '../../server/document';
import { openNotes } from '../../server/notes/book';
import { renderText } from '../../server/render/text';
import { paymentName } from '../../server/render/words/payment-name';
import { listPayments } from '../../server/report/payments';
import { worklistPage } from '../../server/report/worklist-page';
import { readFixture } from '../harness';

function groupsOf(...segments: readonly string[]) {
  const document = parseDocument(readFixture(`${segments.join('~\n')}~\n`).text);
  return worklistPage({ document, options: defaultOptions });
}

test('denials are grouped by reason and read with their remarks', () => {
  const { groups, atStake } = groupsOf(
    'CLP*A1*1*300*100**MB*X1*11*1',
    'SVC*HC:99213:25*200*0',
    'DTM*472*20251006',
    'CAS*CO*50*200',
    'LQ*HE*N115',
    'SVC*HC:99214*100*100',
    'DTM*472*20251006',
    'CLP*A2*1*80*0**12*X2*11*1',
    'CAS*CO*50*80',
  );
  const [denial] = groups;
  assert.equal(atStake, '280.00');
  assert.deepEqual([denial?.id, denial?.amount, denial?.count], ['denial CO 50', '280.00', 2]);
  const [item] = denial?.items ?? [];
  assert.deepEqual(
    [item?.line, item?.procedure, item?.date, item?.codes],
    [1, '99213 25', '2025-10-06', 'CO 50 + N115'],
  );
  assert.equal(item?.lastDays.length, 2);
});

test('a denial comes with a message to the payer; an unprocessable claim is sent again instead', () => {
  const { groups } = groupsOf(
    'CLP*A1*1*200*0**MB*X1*11*1',
    'NM1*QC*1*SECRET*NAME****MI*SECRETID',
    'CAS*CO*50*200',
    'CLP*A2*1*100*0**MB*X2*11*1',
    'CAS*CO*16*100',
    'MOA***MA130',
  );
  const [denied, unprocessable] = groups.flatMap(({ items }) => items);
  assert.match(denied?.copy?.text ?? '', /CAS02: CO 50 leaves 200\.00 unpaid\. Please review/);
  assert.doesNotMatch(denied?.copy?.text ?? '', /SECRET|A1/);
  assert.match(unprocessable?.next ?? '', /^MA130/);
  assert.equal(unprocessable?.copy, undefined);
});

test('what is done is counted, and left out where that is asked for', () => {
  const claims = ['CLP*A1*1*200*0**12*X1*11*1', 'CAS*CO*50*200', 'CLP*A2*1*80*0**12*X2*11*1'];
  const segments = [...claims, 'CAS*CO*50*80'];
  const document = parseDocument(readFixture(`${segments.join('~\n')}~\n`).text);
  const note = (status: string) => ({
    ...{ id: '1', kind: 'rework', status, text: 'called', created: '2025-12-01T00:00:00Z' },
    anchor: { trace: '12345678', account: 'A1' },
  });
  const listed = (status: string, open: boolean) => {
    const sidecar = { version: 1, traces: ['12345678'], notes: [note(status)] };
    const notes = openNotes(document, JSON.stringify(sidecar));
    const page = worklistPage({ document, options: defaultOptions, notes }, { open });
    const items = page.groups.flatMap((group) => group.items);
    return [page.done, page.atStake, items.map(({ account, note: state }) => account + state)];
  };
  assert.deepEqual(listed('open', true), [0, '280.00', ['A1open', 'A2none']]);
  assert.deepEqual(listed('resolved', false), [1, '280.00', ['A1done', 'A2none']]);
  assert.deepEqual(listed('resolved', true), [1, '80.00', ['A2none']]);
});

test('a 253 that is off comes with a message to the payer that names no patient', () => {
  const { groups } = groupsOf(
    'CLP*A1*1*225*115.2*30*MB*X1*11*1',
    'NM1*QC*1*SECRET*NAME****MI*SECRETID',
    'SVC*HC:99213*225*115.2',
    'DTM*472*20251006',
    'CAS*CO*45*75**253*4.8',
    'CAS*PR*2*30',
  );
  const off = groups.find(({ id }) => id === 'sequestration off');
  const text = off?.items[0]?.copy?.text ?? '';
  assert.match(text, /^835 remittance 12345678.*segment \d+, CAS06/);
  assert.doesNotMatch(text, /SECRET|A1/);
});

test('the next payer is billed with the adjustments as written, unless the claim was forwarded', () => {
  const { groups } = groupsOf(
    'CLP*A1*1*100*80*20*MB*X1*11*1',
    'NM1*GB*1*DOE*ANNA',
    'CAS*CO*45*0',
    'SVC*HC:99213*100*80',
    'DTM*472*20251006',
    'CAS*PR*2*20',
    'CLP*A2*19*100*80*20*MB*X2*11*1',
    'NM1*TT*2*AARP',
    'SVC*HC:99213*100*80',
    'DTM*472*20251006',
    'CAS*PR*2*20',
  );
  const named = groups.find(({ id }) => id === 'next payer named')?.items[0];
  assert.equal(
    named?.copy?.text,
    'Loop 2320, claim:\nCAS*CO*45*0~\nLoop 2430, line 1, 99213:\nCAS*PR*2*20~\n',
  );
  const crossover = groups.find(({ id }) => id === 'crossover')?.items[0];
  assert.deepEqual(
    [crossover?.account, crossover?.detail, crossover?.copy],
    ['A2', 'Forwarded to AARP.', undefined],
  );
});

test('reversals come with what their correction changes, and unpaid claims with what is owed', () => {
  const { groups } = groupsOf(
    'CLP*A1*22*-100*-80**12*X1*11*1',
    'CLP*A1*1*100*70**12*X1*11*1',
    'CAS*CO*45*30',
    'CLP*B1*1*100*0*100*12*X2*11*1',
    'CAS*PR*1*100',
  );
  const reversals = groups.find(({ id }) => id === 'manual reversals');
  assert.equal(reversals?.items[0]?.detail, 'The correction pays $70.00: a net change of -$10.00.');
  const unpaid = groups.find(({ id }) => id === 'manual unpaid');
  assert.deepEqual([unpaid?.items[0]?.account, unpaid?.amount], ['B1', '100.00']);
});

test('a page holds as many items of a group as asked for, and the sums of all', () => {
  const claims = [1, 2, 3].flatMap((n) => [`CLP*A${n}*1*${n}*0**12*X${n}*11*1`, `CAS*CO*50*${n}`]);
  const document = parseDocument(readFixture(`${claims.join('~\n')}~\n`).text);
  const [group] = worklistPage({ document, options: defaultOptions }, { most: 1 }).groups;
  assert.deepEqual([group?.count, group?.amount, group?.items.length], [3, '6.00', 1]);
  assert.equal(group?.items[0]?.account, 'A3');
});

test('the worklist of one payment names it, and that of a file names none', () => {
  const document = parseDocument(readFixture('CLP*A1*1*80*0*80*12*X2*11*1~\nCAS*PR*1*80~\n').text);
  const [listed] = listPayments(document);
  const source = { document, options: defaultOptions };
  const page = worklistPage(source, { payment: listed?.segment });
  assert.equal(page.of?.number, 1);
  assert.ok(renderText(page).includes(`\n${page.of && paymentName(page.of)}\n`));
  assert.match(renderText(page), /Nothing is denied or paid less than calculated/);
  assert.equal(worklistPage(source).of, undefined);
});
