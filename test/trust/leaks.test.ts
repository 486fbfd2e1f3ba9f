import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import type { MessageConnection } from 'vscode-languageserver/node';
import { checks } from '../../server/checks';
import { defaultOptions } from '../../server/checks/options';
import { formats } from '../../server/cli/formats';
import {
  bankFileRequest,
  compareFilesRequest,
  folderFileRequest,
  folderPageRequest,
} from '../../server/protocol/folder';
import { folderWith } from '../cli/folder';
import { run } from '../cli/run';
import { startClient } from '../client';
import { check, readFixture } from '../harness';
import { markings, moved, type Planting, plantedIn, shifts } from './markers';

const levels = Object.fromEntries(checks.map(({ id }) => [id, 'warning' as const]));
const options = { ...defaultOptions, levels };
const { REMITTANCE_CORPUS: corpus, TRUST } = process.env;

/** Every way to plant; what is not moved is so whatever kind of segment is named. */
const plantings = shifts.flatMap((by) =>
  (by === 0 ? ['all'] : moved).flatMap((one) =>
    markings.map(({ write, found }) => ({ by, moved: one, write, found })),
  ),
);

/** Qualifiers have up to three characters, and so has the shortest marker. */
const shownAnyway = /^(?:REF|PER|N1)01 QZ\d is not valid in loop/;

/** The samples, every fixture, and the corpus if the whole is asked for. */
function* inputs(): Iterable<{ readonly name: string; readonly text: string }> {
  const samples = join('test', 'samples');
  for (const name of readdirSync(samples))
    yield { name, text: readFileSync(join(samples, name), 'utf8') };
  const fixtures = join('test', 'checks');
  for (const name of readdirSync(fixtures).filter((one) => one.endsWith('.835')))
    yield { name, text: readFixture(readFileSync(join(fixtures, name), 'utf8')).text };
  if (TRUST !== 'full' || !corpus) return;
  for (const name of readdirSync(corpus, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(835|txt|edi|x12|era)$/i.test(name)) continue;
    const text = readFileSync(join(corpus, name), 'utf8');
    if (text.length < 100_000) yield { name, text };
  }
}

test('no message repeats what identifies a patient, wherever elements have moved', (t) => {
  let planted = 0;
  let messages = 0;
  for (const [at, { name, text }] of [...inputs()].entries()) {
    // In a short run, each input is planted in some of the ways, and each way is used.
    const ways = TRUST === 'full' ? plantings : plantings.filter((_, i) => i % 29 === at % 29);
    for (const { found, ...planting } of ways) {
      planted++;
      for (const said of saidOf(plantedIn(text, planting))) {
        messages++;
        const isShown = !found.test(said) || shownAnyway.test(said);
        assert.ok(isShown, `${name}, ${planting.moved} by ${planting.by}: ${said}`);
      }
    }
  }
  t.diagnostic(`${planted} planted remittances, ${messages} messages`);
  assert.ok(planted > 700 && messages > 10_000);
});

/** Messages, their related places, and titles of fixes. */
function* saidOf(text: string): Iterable<string> {
  for (const { message, related, fixes } of check(text, options)) {
    yield message;
    for (const one of related) yield one.message;
    for (const { title } of fixes) yield title;
  }
}

test('an account in place of a status is not repeated, and a mistyped code is', () => {
  const sample = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');
  const said = (claim: string) =>
    [...saidOf(sample.replace(/^CLP\*[^*]*\*\d+\*/m, claim))].filter((one) => /status/i.test(one));
  for (const [claim, quoted] of [
    ['CLP*1*ACCOUNT*', 'ACCOUNT'],
    ['CLP*A****1*', undefined],
    ['CLP*A1*20417*', '20417'],
    ['CLP*A1*Smith, J*', 'Smith'],
  ] as const) {
    assert.ok(said(claim).every((one) => quoted === undefined || !one.includes(quoted)));
  }
  assert.ok(said('CLP*A1*99*').some((one) => one.startsWith('Claim status 99 is not in the list')));
});

const some: readonly Planting[] = [0, 1, 2].map((by) => ({
  by,
  moved: by === 0 ? 'all' : 'CLP',
  write: (n) => `MRK${n}LAST`,
}));

test('no report that is uploaded or redacted holds what identifies a patient', async () => {
  for (const planting of some) {
    for (const name of ['commercial', 'medicare-part-b']) {
      const input = plantedIn(
        readFileSync(join('test', 'samples', `${name}.835`), 'utf8'),
        planting,
      );
      for (const format of formats) {
        const { out, err } = await run(['check', '--all', '--redact', '--format', format, '-'], {
          input,
        });
        assert.ok(!/MRK/i.test(out + err), /.{0,99}MRK.{99}/i.exec(out)?.[0]);
      }
      for (const format of ['sarif', 'junit', 'github', 'gitlab']) {
        const { out, err } = await run(['check', '--all', '--format', format, '-'], { input });
        assert.ok(!/MRK/i.test(out + err), format);
      }
    }
  }
});

test('what commands say about many files holds nothing that identifies a patient', async (context) => {
  for (const planting of some) {
    // The same remittance under two names, and two that share no more than its claims.
    const folder = folderWith(context, {
      'a.835': plantedSample('medicare-part-b', planting),
      'b.835': plantedSample('medicare-part-b', planting),
      'c.835': plantedSample('commercial', planting),
      'bank.csv': readFileSync('test/editor/workspace/november-bank.csv'),
    });
    const bank = ['--bank', join(folder, 'bank.csv'), '--column', 'amount=Credit'];
    for (const format of formats) {
      const { out, err } = await run(['check', '--all', '--redact', '--format', format, folder]);
      assert.ok(!/MRK/i.test(out + err), `check --format ${format}`);
    }
    for (const line of [
      ['check', '--all', folder],
      ['report', folder],
      ['ledger', folder],
      ['deposits', ...bank, folder],
      ['diff', join(folder, 'a.835'), join(folder, 'c.835')],
      ['export', '--rows', 'claims', '--jobs', '1', folder],
      ['fix', '--diff', folder],
      ['deidentify', join(folder, 'a.835')],
    ]) {
      const { status, err } = await run(line);
      assert.ok(status < 2, `${line[0]}: status ${status} ${err}`);
      assert.ok(!/MRK/i.test(err), line[0]);
    }
    const { out } = await run(['check', '--all', '--format', 'json', folder]);
    const messages = [...out.matchAll(/"message": ?"((?:[^"\\\\]|\\\\.)*)"/g)].map(
      ([, said]) => said,
    );
    assert.ok(messages.length > 0 && !messages.some((said) => /MRK/i.test(said ?? '')));
  }
});

test('what the server logs about a folder, a bank file, and a comparison names no patient', async () => {
  for (const planting of some) {
    const client = await startClient({ checks: levels });
    const bank = readFileSync('test/editor/workspace/november-bank.csv', 'utf8');
    const [left, right] = ['medicare-part-b', 'commercial'].map((name) => ({
      uri: `file:///${name}.835`,
      text: plantedSample(name, planting),
    }));
    assert.ok(left && right);
    for (const query of [
      { page: 'report', by: 'month' },
      { page: 'ledger' },
      { page: 'deposits', today: '2025-11-30' },
    ] as const) {
      await client.ask(folderPageRequest, query);
      for (const file of [left, right]) {
        await client.ask(folderFileRequest, { ...file, sidecar: null });
      }
      const columns = [{ amount: 'Credit' }];
      await client.ask(bankFileRequest, {
        ...{ uri: 'file:///bank.csv', text: bank, sidecar: null, columns },
      });
      assert.ok(await client.ask(folderPageRequest, query), query.page);
    }
    assert.ok(await client.ask(compareFilesRequest, { left, right }));
    assert.ok(await client.ask(folderPageRequest, { page: 'compare' }));
    assert.ok(!/MRK/i.test(JSON.stringify(client.log)));
    await client.close();
  }
});

function plantedSample(name: string, planting: Planting): string {
  return plantedIn(readFileSync(join('test', 'samples', `${name}.835`), 'utf8'), planting);
}

test('nothing that the server sends unasked holds what identifies a patient', async () => {
  for (const planting of some) {
    const client = await startClient({ checks: levels });
    const sent: string[] = [];
    // The types of a client's connection leave out that it takes handlers for whatever comes.
    const connection = client.connection as unknown as MessageConnection;
    connection.onNotification((method: string, params: unknown) => {
      sent.push(`${method} ${JSON.stringify(params)}`);
    });
    connection.onRequest((method: string, params: unknown) => {
      sent.push(`${method} ${JSON.stringify(params)}`);
      return null;
    });
    const uri = 'file:///remittance.835';
    client.open(uri, plantedIn(readFileSync('test/samples/commercial.835', 'utf8'), planting));
    const found = await client.diagnostics(uri, 1);
    const said = JSON.stringify([found.map((one) => ({ ...one, data: null })), client.log, sent]);
    assert.ok(found.length > 0 || planting.by === 0);
    assert.ok(!/MRK/i.test(said), /.{0,99}MRK.{99}/i.exec(said)?.[0]);
    await client.close();
  }
});
