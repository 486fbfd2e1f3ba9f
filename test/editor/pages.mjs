/** Drives the pages of remittances in their webviews, as a user does, in a VS Code that is served. */
import assert from 'node:assert/strict';
import { drive, goTo, openFile, picture, runCommand } from './drive.mjs';
import { folderCases } from './folder-cases.mjs';

/**
 * Runs each case in one window, one after the other.
 *
 * @returns `{ passed, failed }`.
 */
export function drivePages(address) {
  const refused = [];
  const all = {
    ...cases,
    ...folderCases({ view, runCommand, picture }),
    'nothing was refused': () => assert.deepEqual(refused, []),
  };
  return drive(address, all, (page) =>
    page.on('console', (message) => {
      const text = message.text();
      if (/Content Security Policy/.test(text) && /remittance|\/dist\/client\//.test(text))
        refused.push(text);
    }),
  );
}

const cases = {
  'the title button opens the page to the side': async (page) => {
    await openFile(page, 'medicare-part-b.835');
    await page.locator('.editor-actions a[aria-label*="Open Page to the Side"]').first().click();
    await view(page).locator('article.payment h1').waitFor();
    await picture(page, 'payment');
  },
  'a list sorts, filters and obeys the keyboard': async (page) => {
    await view(page).getByRole('button', { name: 'Claims', exact: true }).click();
    const rows = view(page).locator('.rows tbody tr[aria-rowindex]');
    await rows.first().waitFor();
    const all = await rows.count();
    assert.ok(all > 2);
    await view(page)
      .getByRole('button', { name: /^Charged/ })
      .click();
    await view(page).locator('th[aria-sort="ascending"]').waitFor();
    await picture(page, 'claims');
    const account = (await rows.nth(1).locator('button').textContent()) ?? '';
    await view(page).getByRole('searchbox').fill(account);
    await view(page).locator('.rows table[aria-rowcount="2"]').waitFor();
    await view(page).getByRole('button', { name: 'Clear' }).click();
    await view(page)
      .locator(`.rows table[aria-rowcount="${all + 1}"]`)
      .waitFor();
    await view(page).locator('.rows table').focus();
    await page.keyboard.press('ArrowDown');
    await view(page).locator('tr.active[aria-rowindex="3"]').waitFor();
    await page.keyboard.press('Enter');
    await view(page).locator('article.claim h1', { hasText: account }).waitFor();
    await picture(page, 'claim');
  },
  'a figure leads to its text': async (page) => {
    const figure = view(page).locator('.figures button[data-element]').last();
    const segment = await figure.getAttribute('data-segment');
    await figure.click();
    // The sample has a segment on each line.
    await page.locator('.active-line-number', { hasText: new RegExp(`^${segment}$`) }).waitFor();
  },
  'the page follows the cursor to another claim and keeps the focus in the text': async (page) => {
    await page.locator('.editor-group-container').first().locator('.view-lines').click();
    const heading = (account) => view(page).locator('article.claim h1', { hasText: account });
    await goTo(page, 31);
    await heading('MH-20431').waitFor();
    // Outside of any claim the page stays what it is.
    await goTo(page, 98);
    await goTo(page, 20);
    await heading('MH-20417').waitFor();
    assert.ok(await page.evaluate(() => document.activeElement?.tagName !== 'IFRAME'));
  },
  'a bar leads to the claims that it counts': async (page) => {
    await view(page).getByRole('button', { name: 'Payment', exact: true }).click();
    await view(page).locator('.bar[data-filter^="code:"]').first().click();
    await view(page).locator('.rows tbody tr[aria-rowindex]').first().waitFor();
    assert.notEqual(await view(page).getByLabel('Reason or remark code').inputValue(), '');
  },
  'names are hidden and shown': async (page) => {
    await view(page).getByRole('button', { name: 'Hide names' }).click();
    await view(page).locator('.rows td', { hasText: '•••' }).first().waitFor();
    await view(page).getByRole('button', { name: 'Hide names' }).click();
  },
  'the worklist leads to a claim': async (page) => {
    await view(page).getByRole('button', { name: 'Worklist' }).click();
    await view(page).locator('article.worklist').waitFor();
    await picture(page, 'worklist');
    await view(page).getByRole('button', { name: 'Sequestration' }).click();
    await view(page).locator('article.sequestration, article.page').first().waitFor();
    await picture(page, 'sequestration');
  },
  'a note is added from the worklist, and marked done': async (page) => {
    await view(page).getByRole('button', { name: 'Worklist' }).click();
    const denial = view(page).locator('section.denial .item').first();
    await denial.getByRole('button', { name: 'Add note…' }).click();
    await page.locator('.quick-input-widget input').first().fill('records requested');
    await page.keyboard.press('Enter');
    await denial.locator('.progress', { hasText: /^Open$/ }).waitFor();
    await denial.getByRole('button', { name: 'Mark done' }).click();
    await denial.locator('.progress', { hasText: /^Done$/ }).waitFor();
    assert.equal(await denial.getByRole('button', { name: 'Mark done' }).count(), 0);
  },
  'a page is exported next to the remittance': async (page) => {
    await view(page).getByRole('button', { name: 'Export…' }).click();
    await page.locator('.quick-input-list .label-name').getByText('CSV').first().click();
    const path = page.locator('.quick-input-widget input').first();
    await page.waitForFunction(() =>
      /worklist\.csv$/.test(document.querySelector('.quick-input-widget input')?.value ?? ''),
    );
    await path.press('Enter');
    await path.waitFor({ state: 'hidden' });
    const saved = page.locator('.explorer-folders-view .monaco-list-row', {
      hasText: 'medicare-part-b-worklist.csv',
    });
    await saved.waitFor();
  },
  'the explorer filters claims and opens the page of one': async (page) => {
    await page.locator('.pane-header', { hasText: /^Remittance$/i }).click();
    const claims = page.locator(
      '.tree-explorer-viewlet-tree-view .monaco-list-row[aria-level="2"]',
    );
    await claims.nth(2).waitFor();
    await page.locator('.pane-header', { hasText: /^Remittance$/i }).hover();
    await page.locator('.pane-header a[aria-label*="Filter Claims"]').click();
    await page.locator('.quick-input-widget input').first().fill('MH-20466');
    await page.keyboard.press('Enter');
    await page.locator('.tree-explorer-viewlet-tree-view', { hasText: '1 claim of 5' }).waitFor();
    await claims.first().click();
    await page.locator('.active-line-number', { hasText: /^84$/ }).waitFor();
    await picture(page, 'explorer');
    await claims.first().hover();
    await claims.first().locator('a[aria-label*="Open Page"]').click();
    await page.locator('.tab', { hasText: 'Claim MH-20466' }).waitFor();
  },
  'a remittance of hostile strings is shown as text': async (page) => {
    await runCommand(page, 'View: Close All Editors');
    await openFile(page, 'hostile.835');
    await page.locator('.editor-actions a[aria-label*="Open Page to the Side"]').first().click();
    await view(page).locator('article.payment').waitFor();
    await view(page).getByRole('button', { name: 'Claims', exact: true }).click();
    await view(page).locator('.rows td', { hasText: '<img src=x' }).first().waitFor();
    assert.equal(await view(page).locator('img, #page script, iframe').count(), 0);
    assert.ok((await view(page).locator('body').innerText()).includes('[U+202E]'));
    await picture(page, 'hostile');
  },
  'a file opens as a page': async (page) => {
    await runCommand(page, 'View: Close All Editors');
    await openFile(page, 'commercial.835');
    await runCommand(page, 'View: Reopen Editor With...');
    await page
      .locator('.quick-input-list .label-name')
      .getByText('Remittance Page')
      .first()
      .click();
    await view(page).locator('article.payment h1').waitFor();
    await picture(page, 'custom editor');
  },
};

/** The document of the only webview. */
function view(page) {
  return page.frameLocator('iframe.webview').last().frameLocator('#active-frame');
}
