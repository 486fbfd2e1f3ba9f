import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportPage } from '../../server/features/export-page';
import { page } from '../../server/features/page';
import type { ExportedPage, PageQuery } from '../../server/protocol/pages';
import { renderHtml } from '../../server/render/html/document';
import type { Page } from '../../server/report/pages/page';
import { ask } from '../ask';
import { readFixture } from '../harness';

/** Every name and number of a person holds this word. */
const mark = 'SECRET';

const { text } = readFixture(
  [
    'CLP*A1*1*100*40*10*MB*X1*11*1~',
    'CAS*CO*50*50~',
    'NM1*QC*1*SECRETLAST*SECRETFIRST*SECRETM***MI*SECRETID~',
    'NM1*IL*1*SECRETINSURED*SECRETI****MI*SECRETID2~',
    'NM1*74*1*SECRETCORRECTED*SECRETC****C*SECRETID3~',
    'NM1*GB*1*SECRETOTHER*SECRETO****MI*SECRETID4~',
    'NM1*82*1*DOCTOR*MIRIAM****XX*1234567893~',
    'REF*1W*SECRETMEMBER~',
    'REF*EA*SECRETRECORD~',
    'REF*SY*SECRETSSN~',
    'REF*1L*SECRETPOLICY~',
    'REF*A6*SECRETEMPLOYEE~',
    'REF*F8*ORIGINAL1~',
    'DTM*232*20251006~',
    'SVC*HC:99213*100*40~',
    'DTM*472*20251006~',
    'CAS*PR*2*10~',
    '',
  ].join('\n'),
);

const pages: readonly PageQuery[] = [
  { page: 'payment' },
  { page: 'claims', query: {} },
  { page: 'worklist' },
  { page: 'sequestration' },
];

test('what is shown or saved without names has no name and no ID of a person', async () => {
  const claimAt = await segmentOfClaim();
  for (const wanted of [...pages, { page: 'claim', segment: claimAt } as const]) {
    const shown = await ask<Page | null>(page, text, { page: wanted, hideNames: true });
    assert.ok(shown);
    assert.ok(!renderHtml(shown).includes(mark), wanted.page);
    for (const format of ['csv', 'markdown'] as const) {
      for (const rows of ['claims', 'lines', 'adjustments'] as const) {
        const params = { page: wanted, format, rows, hideNames: true };
        const saved = await ask<ExportedPage | null>(exportPage, text, params);
        if (saved && 'text' in saved)
          assert.ok(!saved.text.includes(mark), `${wanted.page} ${format}`);
      }
    }
  }
});

test('what is needed to work on a claim is kept', async () => {
  const wanted = { page: 'claim', segment: await segmentOfClaim() } as const;
  const shown = await ask<Page | null>(page, text, { page: wanted, hideNames: true });
  assert.ok(shown);
  const html = renderHtml(shown);
  for (const kept of ['A1', 'X1', 'DOCTOR', '1234567893', 'ORIGINAL1']) {
    assert.ok(html.includes(kept), kept);
  }
  const open = await ask<Page | null>(page, text, { page: wanted });
  assert.ok(open && renderHtml(open).includes(mark));
});

async function segmentOfClaim(): Promise<number> {
  const list = await ask<Page | null>(page, text, { page: { page: 'claims', query: {} } });
  const row = list?.page === 'claims' ? list.rows[0] : undefined;
  assert.ok(row);
  return row.segment;
}
