import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { AffectedClaim } from '../../server/folder/report/affected';
import { folderWith } from '../cli/folder';
import { run } from '../cli/run';
import { remittance } from './remittance';

/** A claim of 500.00 lines with these reductions, of which each should be 10.00. */
function claim(control: string, reductions: readonly (readonly [group: string, number])[]) {
  const paid = reductions.map(([, reduction]) => 500 - reduction);
  const total = paid.reduce((sum, one) => sum + one, 0);
  return [
    `CLP*A${control}*1*${500 * paid.length}*${total}*0*MB*${control}`,
    ...reductions.flatMap(([group, reduction], i) => [
      `SVC*HC:99213*500*${paid[i]}`,
      'DTM*472*20251001',
      `CAS*${group}*253*${reduction}`,
    ]),
  ];
}

/** The same claim as its reversal. */
function reversed(segments: readonly string[]): readonly string[] {
  return segments.map((segment) =>
    segment
      .replace(/^(CLP\*[^*]*)\*1\*(.*?)\*(.*?)\*/, '$1*22*-$2*-$3*')
      .replace(/^(SVC\*[^*]*)\*(.*)\*/, '$1*-$2*-')
      .replace(/^(CAS\*[^*]*\*253)\*/, '$1*-'),
  );
}

async function audit(context: TestContext, bodies: readonly (readonly string[])[]) {
  const texts = bodies.map((body, i) => remittance([{ trace: `T${i + 1}`, amount: '1', body }]));
  const files = Object.fromEntries(texts.map((text, i) => [`${i}.835`, text]));
  const folder = folderWith(context, files);
  const named = Object.keys(files).map((name) => join(folder, name));
  const { out } = await run(['report', '--audit', ...named]);
  return out.split('\n').filter((line) => /^Message|253 is|rate on/.test(line));
}

test('a message to a payer has the figures of what is too much, and of nothing else', async (t) => {
  const body = claim('X1', [
    ['CO', 12],
    ['CO', 9],
  ]);
  assert.deepEqual(await audit(t, [body]), [
    '253 is off on 1 claim, and missing on 0 claims. CSV has a row for each.',
    'Message to EXAMPLE PAYER (2.00)',
    'Sequestration reductions (CARC 253) are above the rate on 1 claim, by 2.00 in total:',
    '- 835 remittance T1 dated 10/06/2025, payer claim number X1: CO 253 is 12.00; ' +
      'expected 10.00, so 2.00 too much.',
  ]);
});

test('a message to a payer names the group that the reduction has', async (t) => {
  const groupOf = async (...groups: readonly string[]) => {
    const lines = await audit(t, [
      claim(
        'X1',
        groups.map((group) => [group, 30] as const),
      ),
    ]);
    return /claim number X1: (.*) is/.exec(lines.join('\n'))?.[1];
  };
  assert.equal(await groupOf('PR'), 'PR 253');
  assert.equal(await groupOf('PR', 'PR'), 'PR 253');
  assert.equal(await groupOf('PR', 'CO'), '253');
  assert.equal(await groupOf('ASHDOWN'), '253');
});

test('a payer is not asked for what it has given back', async (t) => {
  const first = claim('X1', [['CO', 21]]);
  const back = reversed(first);
  const second = claim('X2', [['CO', 13]]);
  const none = ['253 is off on 2 claims, and missing on 0 claims. CSV has a row for each.'];
  assert.deepEqual(await audit(t, [first, back]), none);
  assert.deepEqual(await audit(t, [back, second]), none);
  const [, ...message] = await audit(t, [first, back, second]);
  assert.deepEqual(message, [
    'Message to EXAMPLE PAYER (3.00)',
    'Sequestration reductions (CARC 253) are above the rate on 1 claim, by 3.00 in total:',
    '- 835 remittance T3 dated 10/06/2025, payer claim number X2: CO 253 is 13.00; ' +
      'expected 10.00, so 3.00 too much.',
  ]);
  // The correction repeats the error.
  const [, again] = await audit(t, [[...first, ...back, ...first]]);
  assert.equal(again, 'Message to EXAMPLE PAYER (11.00)');
});

test('a claim is counted once if its payment was received twice', async (t) => {
  const body = claim('X1', [['CO', 21]]);
  const text = remittance([{ trace: 'T1', amount: '479', body }]);
  const untraced = text.replace('TRN*1*T1', 'TRN*1*');
  const files = { 'a.835': text, 'copy.835': text, 'b.835': untraced, 'c.835': untraced };
  const folder = folderWith(t, files);
  const affectedIn = async (...args: readonly string[]) => {
    const named = args.map((one) => (/\./.test(one) ? join(folder, one) : one));
    const { out } = await run(['report', '--audit', '--format', 'json', ...named]);
    const { affected } = JSON.parse(out);
    writeFileSync(`${named.at(-1)}.json`, out);
    return affected.map(({ file, segment }: AffectedClaim) => [basename(file), segment]);
  };
  assert.deepEqual(await affectedIn('a.835', 'copy.835'), [['a.835', 9]]);
  assert.deepEqual(await affectedIn('b.835', 'c.835'), [
    ['b.835', 9],
    ['c.835', 9],
  ]);
  await affectedIn('a.835');
  await affectedIn('copy.835');
  assert.deepEqual(await affectedIn('merge', 'a.835.json', 'copy.835.json'), [['a.835', 9]]);
  // A reversal and the claim again in one payment are not copies.
  const again = remittance([
    { trace: 'T1', amount: '1', body: [...body, ...reversed(body), ...body] },
  ]);
  writeFileSync(join(folder, 'again.835'), again);
  writeFileSync(join(folder, 'same.835'), again);
  assert.equal((await affectedIn('again.835')).length, 3);
  assert.equal((await affectedIn('again.835', 'same.835')).length, 3);
});

test('whether affected claims are merged is said by --audit, and never with a part of them', async (t) => {
  const text = remittance([{ trace: 'T1', amount: '479', body: claim('X1', [['CO', 21]]) }]);
  const folder = folderWith(t, { 'a.835': text });
  const made = async (name: string, ...options: readonly string[]) => {
    const args = ['report', ...options, '--format', 'json', join(folder, 'a.835')];
    writeFileSync(join(folder, name), (await run(args)).out);
    return join(folder, name);
  };
  const [plain, audited] = [await made('1.json'), await made('2.json', '--audit')];
  for (const format of ['csv', 'text', 'json']) {
    const merge = ['--format', format, 'merge'];
    for (const files of [[plain], [plain, audited], [audited, plain]]) {
      const { out, err, status } = await run(['report', '--audit', ...merge, ...files]);
      const refused = 'Cannot merge: a report that was printed without --audit\n';
      assert.deepEqual([out, err, status], ['', refused, 2]);
    }
    const all = await run(['report', '--audit', ...merge, audited]);
    assert.match(all.out, /X1/);
    const sums = await run(['report', ...merge, plain, audited]);
    assert.equal(sums.status, 0);
    assert.doesNotMatch(sums.out, /X1|affected/i);
    assert.equal(sums.out, (await run(['report', ...merge, plain, plain])).out);
  }
});
