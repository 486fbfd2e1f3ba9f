import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from '../../server/document';
import { renderHtml } from '../../server/render/html/document';
import { renderMarkdown } from '../../server/render/markdown';
import { renderText } from '../../server/render/text';
import { claimPage } from '../../server/report/claim-page';
import { allClaims } from '../../server/report/claims/listing';
import { handout } from '../../server/report/handout';
import { readFixture } from '../harness';
import { wholeRemittances } from '../report/files';
import { allPages, sourceOf } from './all-pages';

test('every page of every file is rendered in every format', () => {
  for (const { name, document } of wholeRemittances()) {
    const pages = allPages(document);
    for (const text of [...pages.map((page) => renderText(page)), renderHtml(pages)]) {
      assert.equal(/undefined|\bNaN\b|\[object /.exec(text)?.[0], undefined, name);
    }
    for (const page of pages) renderMarkdown(page);
  }
});

test('amounts of a claim have two places, and a line without a procedure is named by its number', () => {
  const segments = ['CLP*A1*1*80*70**12*X1', 'AMT*I*3.2', 'SVC**80*70', 'CAS*CO*45*10'];
  const document = parseDocument(readFixture(`${segments.join('~\n')}~\n`).text);
  const [claim] = allClaims(document);
  assert.ok(claim);
  const page = claimPage(sourceOf(document), claim);
  assert.match(renderText(page), /Interest.* 3\.20\n/);
  assert.match(renderText(page), /\nLine 1\n/);
  assert.match(renderHtml([page]), /<h3>Line 1<\/h3>/);
});

test('a claim printed alone holds nothing of another claim', () => {
  const claim = (n: number, mark: string) => [
    `CLP*${mark}ACCT${n}*1*1000*${n}.11*${n}*MB*${mark}CTRL${n}*11*1~`,
    `CAS*CO*45*${n}7.77~`,
    `NM1*QC*1*${mark}LAST${n}*${mark}FIRST${n}****MI*${mark}ID${n}~`,
    `NM1*IL*1*${mark}INSURED${n}~`,
    `NM1*82*1*${mark}DOCTOR${n}*****XX*${mark}NPI${n}~`,
    `REF*EA*${mark}RECORD${n}~`,
    `DTM*232*20251006~`,
    `SVC*HC:${mark}P${n}*1000*${n}.11~`,
    'DTM*472*20251006~',
    `CAS*PR*96*${n}8.88~`,
    `REF*6R*${mark}LINE${n}~`,
  ];
  const segments = [...claim(1, 'OTHER'), ...claim(2, 'OWN'), ...claim(3, 'OTHER')];
  const document = parseDocument(readFixture(`${segments.join('\n')}\n`).text);
  const own = allClaims(document)[1];
  assert.ok(own);
  const page = claimPage(sourceOf(document), own);
  for (const text of [renderHtml(page), renderText(page), renderMarkdown(page)]) {
    assert.ok(text.includes('OWNLAST2') && text.includes('OWNRECORD2'));
    const foreign = /OTHER|\b[13]\.11\b|\b[13]7\.77\b|\b[13]8\.88\b/;
    assert.equal(foreign.exec(text)?.[0], undefined);
  }
});

test('a handout holds nothing that the office found, noted, or is advised to do', () => {
  const document = parseDocument(
    readFixture('CLP*A1*1*100*0**MB*X1*11*1~\nDTM*232*20251006~\nCAS*CO*50*90~\nMOA***N115~\n')
      .text,
  );
  const [claim] = allClaims(document);
  assert.ok(claim);
  const page = claimPage(sourceOf(document), claim);
  const own = /Findings|Last days|Next:|Work the denial|claim-balance/;
  assert.ok(own.test(renderHtml(page)) && own.test(renderText(page)));
  const given = handout(page);
  for (const text of [renderHtml(given), renderText(given), renderMarkdown(given)]) {
    assert.equal(own.exec(text)?.[0], undefined);
    assert.ok(text.includes('medically necessary'));
  }
});

test('columns of text are aligned and no line is wider than asked', () => {
  const { document } = wholeRemittances().find(({ name }) => name === 'medicare-part-b.835') ?? {};
  assert.ok(document);
  for (const page of allPages(document)) {
    const lines = renderText(page, 140).split('\n');
    assert.deepEqual(
      lines.filter((line) => line.length > 140),
      [],
    );
  }
  const [payment] = allPages(document);
  assert.ok(payment);
  const text = renderText(payment);
  assert.match(text, /^ {2}Charged {22}2,091\.00$/m);
  assert.match(text, /^= Paid {25}1,044\.68$/m);
});
