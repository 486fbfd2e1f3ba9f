import type { Procedure } from '../../remit/claim';
import type { ClaimCheck, Report } from '../check';

/**
 * ## What it checks
 * A procedure code (SVC01) without the form of its kind: five characters for HCPCS, CPT, and HIPPS,
 * D and four digits for dental, three or four digits for revenue codes, eleven digits for drugs.
 * Whether the code exists is not checked.
 *
 * ## Why it matters
 * A code that is truncated or contains its modifier matches no billed line.
 *
 * ## Example
 * `SVC*HC:G046326*100*80~` should be `SVC*HC:G0463:26*100*80~`.
 *
 * ## Fix
 * Compare it with the claim as billed.
 *
 * ## Source
 * 005010X221A1, SVC01; public forms of the code sets; X12 RFI 366, X12 RFI 2375 on SVC06.
 */
export const procedureCodeForm: ClaimCheck = {
  id: 'procedure-code-form',
  title: 'Procedure code does not have the form of its kind',
  severity: 'warning',
  tags: ['codes', 'format'],
  scope: 'claim',
  needs: 'lines',
  run({ lines }, report) {
    // SVC06 repeats what was submitted, valid or not, so it is not checked.
    for (const { procedure } of lines) checkForm(procedure, report);
  },
};

interface Form {
  readonly pattern: RegExp;
  readonly kind: string;
  readonly words: string;
}

const five = /^[A-Z0-9]{5}$/i;
const forms: ReadonlyMap<string, Form> = new Map([
  ['HC', { pattern: five, kind: 'HCPCS or CPT code', words: 'five characters' }],
  ['HP', { pattern: five, kind: 'HIPPS code', words: 'five characters' }],
  ['AD', { pattern: /^D\d{4}$/i, kind: 'dental code', words: 'D and four digits' }],
  ['NU', { pattern: /^\d{3,4}$/, kind: 'revenue code', words: 'three or four digits' }],
  ['N4', { pattern: /^\d{11}$/, kind: 'drug code (NDC)', words: 'eleven digits' }],
]);

function checkForm({ qualifier, code }: Procedure, report: Report): void {
  const form = qualifier && forms.get(qualifier.value);
  if (!form || !code || form.pattern.test(code.value)) return;
  report({
    span: code,
    message:
      `${code.value} does not look like a ${form.kind}, which has ${form.words}. Compare it with the ` +
      'claim as billed.',
  });
}
