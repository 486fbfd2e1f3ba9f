import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checks } from '../../server/checks';
import { defaultOptions } from '../../server/checks/options';
import { parseDocument } from '../../server/document';
import { findingsOf } from '../../server/engine/findings';

const sample = readFileSync(join('test', 'samples', 'medicare-part-b.835'), 'utf8');
const faulty = sample.replace('CAS*CO*45*75', 'CAS*CO*45*76');

test('a rule that fails is named where it failed, and the others are run', () => {
  const well = idsOf(faulty);
  assert.ok(well.length > 0);
  for (const check of checks.filter(({ severity }) => severity !== 'off')) {
    const found = withFailing(check, () => idsOf(faulty));
    const others = found.filter((id) => id !== 'rule-failed');
    assert.deepEqual(
      others,
      well.filter((id) => id !== check.id),
      check.id,
    );
    if (well.includes(check.id)) assert.ok(found.includes('rule-failed'), check.id);
  }
});

test('the message of a failure quotes nothing of the error', () => {
  const [check] = checks.filter(({ scope }) => scope === 'claim');
  assert.ok(check);
  const messages = withFailing(check, () =>
    findingsOf(parseDocument(faulty), { ...defaultOptions }).map(({ finding }) => finding.message),
  );
  assert.ok(messages.some((message) => message.startsWith(`Rule ${check.id} failed here (Error)`)));
  assert.ok(messages.every((message) => !message.includes('ALDERWICK')));
});

function idsOf(text: string): string[] {
  return findingsOf(parseDocument(text), { ...defaultOptions }).map(({ check }) => check.id);
}

/** Runs something while a rule throws whenever it is asked. */
function withFailing<T>(check: (typeof checks)[number], then: () => T): T {
  const { run } = check;
  const fail = () => {
    throw new Error('at ALDERWICK');
  };
  Object.assign(check, { run: fail });
  try {
    return then();
  } finally {
    Object.assign(check, { run });
  }
}
