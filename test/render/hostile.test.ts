import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from '../../server/document';
import { escapeMarkdown } from '../../server/markdown';
import { renderHtml } from '../../server/render/html/document';
import { renderMarkdown } from '../../server/render/markdown';
import { sheetAsCsv } from '../../server/render/rows/csv';
import { claimSheet } from '../../server/render/rows/sheets';
import { renderText } from '../../server/render/text';
import { visible } from '../../server/render/words/visible';
import { queryClaims } from '../../server/report/claims/query';
import { readFixture } from '../harness';
import { allPages, sourceOf } from './all-pages';

/** Strings that would do harm where something forgets to escape them. */
const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'--></style><svg onload=alert(1)>",
  'javascript:alert(1)',
  '=HYPERLINK("http://evil")',
  '[link](http://evil.example)',
  '| a | b |',
  '**bold** _it_ `code` #h',
  'A\u202eDCBA',
  'A\u200b\u2066B\u2069',
  'A\u0007\u001b[31mB',
];

/** Every text element of a claim and of a payment's head filled with a string. */
function documentWith(evil: string) {
  const value = evil.replaceAll('*', '✱').replaceAll('~', '');
  return parseDocument(
    readFixture(
      [
        'BPR*I*80*C*ACH*CCP*01*021000021*DA*1234567890*1512345678**01*091000019*DA*9876543210*20250815',
        `TRN*1*${value}*1512345678`,
        `N1*PR*${value}*XV*${value}`,
        `N3*${value}`,
        `N4*${value}*MD*21201`,
        `PER*BL*${value}*TE*${value}`,
        `N1*PE*${value}*XX*1234567893`,
        'LX*1',
        `CLP*${value}*1*100*80*5*MB*${value}*11*1`,
        `CAS*${value}*${value}*5`,
        `NM1*QC*1*${value}*${value}****MI*${value}`,
        `MOA***${value}`,
        `REF*EA*${value}`,
        `SVC*HC:${value.replaceAll(':', '')}*100*80`,
        'DTM*472*20250806',
        `CAS*CO*50*15**${value}*1`,
        `LQ*HE*${value}`,
        `PLB*${value}*20251231*WO:${value.replaceAll(':', '')}*0`,
        '',
      ].join('~\n'),
    ).text,
  );
}

const tags = /<\/?([a-z][a-z0-9]*)/gi;
const allowed = new Set(
  `html head meta title style body main article header section div p span strong code ul li dl dt dd
   h1 h2 h3 table thead tbody tfoot tr th td figure figcaption svg g line rect text details summary
   time`.split(/\s+/),
);

test('a document of hostile strings holds its own elements and attributes alone', () => {
  for (const evil of hostile) {
    for (const page of allPages(documentWith(evil))) {
      const html = renderHtml(page);
      const body = html.slice(html.indexOf('</style>') + '</style>'.length);
      for (const [, tag = ''] of body.matchAll(tags)) assert.ok(allowed.has(tag), tag);
      // What is quoted is the value of an attribute, whatever it says.
      const named = body.replace(/="[^"]*"/g, '=""');
      assert.ok(!/<[^>]*\s(on\w+|style|href|src)=/i.test(named));
      assert.equal(html.match(/<style>/g)?.length, 1);
      assert.ok(!/[^\n\P{C}]/u.test(body));
      assert.match(
        html,
        /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/,
      );
    }
  }
});

test('hidden characters are shown as such in text, too', () => {
  for (const evil of hostile) {
    for (const page of allPages(documentWith(evil))) {
      const control = /[^\n\P{C}]/u;
      assert.ok(!control.test(renderText(page)));
      assert.ok(!control.test(renderMarkdown(page)));
    }
  }
  assert.equal(visible('A\u202eB\u200b\u0000\n'), 'A[U+202E]B[U+200B][U+0000]\n');
});

test('Markdown reads nothing of the file as markup', () => {
  const links = /(?<!\\)\]\(|(?<!\\)<[a-z!/]|(?<!\\):\/\//i;
  for (const evil of hostile) {
    for (const page of allPages(documentWith(evil))) {
      const markdown = renderMarkdown(page);
      assert.ok(!links.test(markdown), links.exec(markdown)?.[0]);
      const tables = markdown.split('\n').filter((line) => line.startsWith('| '));
      const bars = tables.map((line) => line.replaceAll('\\|', '').split('|').length);
      assert.ok(bars.every((count) => count >= 4));
    }
  }
  assert.equal(escapeMarkdown('# a'), '\\# a');
  assert.equal(escapeMarkdown('1. a'), '1\\. a');
  assert.equal(escapeMarkdown('- a\nb'), '\\- a b');
  assert.equal(escapeMarkdown('120.00'), '120.00');
  assert.equal(
    escapeMarkdown('www.x.y http://x a@b.c &lt;'),
    'www\\.x.y http\\://x a\\@b.c \\&lt;',
  );
});

test('a cell is not a formula, and a negative amount is a number', () => {
  const page = queryClaims(sourceOf(documentWith('=cmd|x')));
  const [, row = ''] = sheetAsCsv(claimSheet(page.rows)).split('\r\n');
  assert.match(row, /,'=cmd\|x,/);
  const [first] = page.rows;
  assert.ok(first);
  const csv = sheetAsCsv(claimSheet([{ ...first, account: '-1+1', paid: '-80.00' }]));
  assert.match(csv, /,'-1\+1,/);
  assert.match(csv, /,-80\.00,/);
});
