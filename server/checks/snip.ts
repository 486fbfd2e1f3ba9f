import type { Check, Tag } from './check';

/**
 * The WEDI SNIP type of a test, from 1 to 7, by which validators and companion guides say what they
 * test: 1 X12 syntax, 2 requirements of the implementation guide, 3 balancing, 4 what depends on other
 * segments, 5 external code lists, 6 what a line of business requires, 7 payer rules.
 */
export type SnipType = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What each type is called. */
export const snipNames: Readonly<Record<SnipType, string>> = {
  1: 'syntax',
  2: 'implementation guide',
  3: 'balancing',
  4: 'situational',
  5: 'external code lists',
  6: 'line of business',
  7: 'payer rules',
};

const bySection: Readonly<Record<Tag, SnipType>> = {
  envelope: 1,
  structure: 2,
  format: 1,
  dates: 4,
  codes: 5,
  balance: 3,
  sequestration: 6,
};

/** Rules whose type is not that of their section. */
const exceptions: Readonly<Record<string, SnipType>> = {
  'adjustment-quantity': 4,
  'adjustment-repeated': 4,
  'adjustment-zero': 4,
  'amount-decimals': 2,
  'bank-data-missing': 4,
  'claim-date': 2,
  'claim-paid-twice': 4,
  'claim-repeated': 4,
  'claim-status-denied': 4,
  'code-not-in-guide': 2,
  'correction-reference-missing': 4,
  'crossover-by-remark': 4,
  'crossover-payer-conflict': 4,
  'crossover-payer-missing': 4,
  'delivery-name-missing': 4,
  'element-too-long': 2,
  'element-too-short': 2,
  'forward-balance-reference': 4,
  'group-code': 2,
  'group-version': 2,
  'group-version-addenda': 2,
  'impossible-date': 1,
  'inpatient-and-outpatient': 4,
  'not-a-remittance': 2,
  'no-remittance': 2,
  'npi-check-digit': 5,
  'other-insured-unnamed': 4,
  'payee-npi-check-digit': 5,
  'payer-rules-segment': 7,
  'payment-debit': 4,
  'payment-notice-only': 4,
  'payment-received-twice': 4,
  'payment-without-method': 4,
  'payment-zero-handling': 4,
  'payment-zero-method': 4,
  'policy-contact-missing': 4,
  'prenote-amount': 4,
  'prior-payer-missing': 4,
  'provider-adjustment-npi': 5,
  'provider-adjustment-reference': 4,
  'remark-required': 4,
  'reversal-original': 4,
  'reversal-partner': 4,
  'reversal-patient-share': 4,
  'segment-id-case': 1,
  'separator-count': 1,
  'service-date-missing': 4,
  'stray-text': 1,
  'foreign-text': 1,
  'trace-number-repeated': 4,
  'trace-originator-format': 4,
  'trace-supplement-differs': 4,
};

/** The SNIP type of a rule. */
export function snipOf({ id, tags: [section] }: Pick<Check, 'id' | 'tags'>): SnipType {
  return exceptions[id] ?? bySection[section];
}

/** The rules named as exceptions; a test holds that they exist. */
export const snipExceptions: readonly string[] = Object.keys(exceptions);
