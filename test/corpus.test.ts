import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check } from './harness';

const corpus = process.env.REMITTANCE_CORPUS;

/**
 * The errors and warnings on real files that other people wrote, by the names of their checks. Each
 * was looked at: all of them are true of the file.
 */
const expected: Readonly<Record<string, string>> = {
  'LinuxForHealth-cob-contractural-adjustment.835':
    'component-separator-off element-missing tax-id-format',
  'LinuxForHealth-demo.835': '',
  'LinuxForHealth-managed-care.835': 'impossible-date payee-npi-check-digit',
  'LinuxForHealth-secondary-payment.835': 'component-separator-off element-missing',
  'LinuxForHealth-tertiary-payment.835': 'code-not-in-guide element-missing line-balance line-sums',
  'azoner-835_mult_loops.txt': 'production-date-far',
  'cosyte-835-availity-quirk.edi':
    'element-missing npi-check-digit segment-misplaced set-segment-count',
  'cosyte-835-carc-rarc-mix.edi':
    'element-missing npi-check-digit reason-code-unknown remark-code-unknown set-segment-count',
  'cosyte-835-imbalance.edi':
    'claim-balance element-missing line-balance npi-check-digit set-segment-count',
  'cosyte-835-medicare-canonical.edi': 'element-missing npi-check-digit',
  'cosyte-835-multi-claim.edi': 'element-missing npi-check-digit set-segment-count',
  'cosyte-835-with-plb.edi':
    'element-missing npi-check-digit provider-adjustment-npi set-segment-count',
  'cosyte-835.edi': 'element-missing npi-check-digit',
  'kputnam-1.edi':
    'element-too-long interchange-header-width provider-adjustment-zero service-date-missing',
  'kputnam-era-sample.edi': '',
  'kputnam-multiple-claims-single-check.edi': '',
  'tastypackets-profee-multiple.edi': 'interchange-control-repeated',
  'tastypackets-profee.edi': '',
};

test('real files yield the findings that are true of them', { skip: !corpus }, () => {
  const files = readdirSync(corpus ?? '').filter((name) => !name.endsWith('.tsv'));
  const found = files.map((name) => [name, seriousIn(join(corpus ?? '', name))]);
  assert.deepEqual(Object.fromEntries(found), expected);
});

/** The names of the checks that find an error or a warning, each once. */
function seriousIn(path: string): string {
  const found = check(readFileSync(path, 'utf8'));
  const serious = found.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return [...new Set(serious.map(({ check }) => check))].sort().join(' ');
}
