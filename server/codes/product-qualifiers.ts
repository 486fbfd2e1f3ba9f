import type { CodeList } from './code-list';

/** Which list a procedure or product code comes from. */
export const productQualifiers: CodeList = {
  id: 'product-qualifier',
  name: 'Procedure and product code qualifiers',
  elements: ['SVC01-1', 'SVC06-1'],
  asOf: '2026-11-23',
  source: "Values of 005010X221A1 and 004010X091A1; the wording is this project's own",
  entries: [
    { code: 'AD', gist: 'dental procedure code (CDT)' },
    { code: 'ER', gist: 'procedure or supply code of one jurisdiction' },
    { code: 'HC', gist: 'HCPCS or CPT procedure code' },
    { code: 'HP', gist: 'patient group rate code (HIPPS) of nursing, rehabilitation, or home health' },
    { code: 'ID', gist: 'ICD-9 procedure code, in 4010 files only', outside: true },
    { code: 'IV', gist: 'home infusion code (HIEC)' },
    { code: 'N4', gist: 'national drug code (NDC)' },
    { code: 'N6', gist: 'national health related item code' },
    { code: 'NU', gist: 'revenue code' },
    { code: 'RB', gist: 'revenue code of the UB-82, in 4010 files only', outside: true },
    { code: 'UI', gist: 'universal product code of consumer goods (UPC)' },
    { code: 'WK', gist: 'alternative medicine code (ABC)' },
    { code: 'ZZ', gist: 'defined by the trading partners, in 4010 files only', outside: true },
  ],
};
