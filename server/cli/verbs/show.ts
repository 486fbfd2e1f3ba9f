import { textField } from '../../remit/field';
import { renderHtml } from '../../render/html/document';
import { renderMarkdown } from '../../render/markdown';
import { renderText } from '../../render/text';
import { withoutNames } from '../../render/words/without-names';
import { claimPage } from '../../report/claim-page';
import { claimsOf } from '../../report/claims/listing';
import type { PageSource } from '../../report/page-source';
import type { Page } from '../../report/pages/page';
import { trimmed } from '../../report/parts/words';
import { paymentPage } from '../../report/payment-page';
import { listPayments } from '../../report/payments';
import { sequestrationPage } from '../../report/sequestration-page';
import { worklistPage } from '../../report/worklist-page';
import { paths } from '../input/paths';
import { readRemittances } from '../input/read-remittances';
import { choice, flag, text, type ValuesOf } from '../option';
import { readRuleOptions, ruleOptions } from '../rule-options';
import { write } from '../streams';
import { UsageError } from '../usage-error';
import type { Verb } from '../verb';

const options = {
  page: choice(
    ['payment', 'claims', 'worklist', 'sequestration'],
    'payment',
    'What to show: the payment and how its amount adds up, every claim as an explanation of ' +
      'benefits, the worklist of denials, or sequestration by month.',
  ),
  claim: text('ID', 'Show the claims with this patient account number (CLP01) or claim number.'),
  payment: text('TRACE', 'Show only payments with this check or trace number (TRN02).'),
  format: choice(
    ['text', 'markdown', 'html'],
    'text',
    'How to print the pages: aligned text, Markdown, or HTML to open in a browser or to print.',
  ),
  'hide-names': flag('Leave out names and IDs of patients.'),
  ...ruleOptions,
};

/** Prints the pages of remittances. */
export const show: Verb<typeof options> = {
  name: 'show',
  summary: 'Show payments, claims, and denials of remittances as pages',
  operands: paths,
  options,
  examples: [
    { line: 'remittance.835', summary: 'Show each payment.' },
    { line: '--claim A1001 remittance.835', summary: 'Show one claim.' },
    { line: '--page worklist inbox', summary: 'Show what to work on, in every file of a folder.' },
    { line: '--format html a.835 > a.html', summary: 'Write a page to print.' },
  ],
  statuses: [
    'Shown.',
    'No such claim or payment.',
    'The command line is wrong, or a file cannot be read.',
  ],
  async run({ operands, options: given }, streams) {
    if (given.claim !== undefined && given.page !== 'payment') {
      throw new UsageError('Give --claim or --page, not both.');
    }
    const { checkOptions } = await readRuleOptions(given);
    const read = await readRemittances(operands, streams);
    if (!read) return 2;
    const made = read.flatMap(({ document }) =>
      pagesOf({ document, options: checkOptions }, given),
    );
    const pages = given['hide-names'] ? made.map(withoutNames) : made;
    if (pages.length === 0) {
      await write(streams.stderr, 'No such claim or payment.\n');
      return 1;
    }
    await write(streams.stdout, rendered(pages, given.format, streams.stdout.columns));
    return 0;
  },
};

function pagesOf(source: PageSource, given: ValuesOf<typeof options>): readonly Page[] {
  const wanted = listPayments(source.document).filter(
    ({ payment }) => given.payment === undefined || trimmed(payment.head.trace) === given.payment,
  );
  const claims = wanted.flatMap((payment) => claimsOf(source.document, payment));
  if (given.claim !== undefined) {
    const named = claims.filter(({ block }) =>
      [1, 7].some((n) => trimmed(textField(block, 0, n)) === given.claim),
    );
    return named.map((one) => claimPage(source, one));
  }
  switch (given.page) {
    case 'payment':
      return wanted.map((one) => paymentPage(source, one));
    case 'claims':
      return claims.map((one) => claimPage(source, one));
    case 'worklist':
      return wanted.map(({ segment }) => worklistPage(source, { payment: segment }));
    case 'sequestration':
      return wanted.map(({ segment }) => sequestrationPage(source, { payment: segment }));
  }
}

function rendered(pages: readonly Page[], format: string, columns: number | undefined): string {
  if (format === 'html') return renderHtml(pages);
  const render = format === 'markdown' ? renderMarkdown : (page: Page) => renderText(page, columns);
  return pages.map((page) => render(page)).join('\n');
}
