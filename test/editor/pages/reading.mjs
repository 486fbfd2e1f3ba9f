/** From the text to its page and back: title button, list, figures, bars, the cursor. */
import assert from 'node:assert/strict';
import { goTo, openFile, picture, runCommand } from '../drive.mjs';
import { claimHeading, cursorAt, openToTheSide, rowsAre, showPage, view } from './driver.mjs';

export const reading = {
  'the title button opens the page to the side': async (page) => {
    await openFile(page, 'medicare-part-b.835');
    await openToTheSide(page);
    await picture(page, 'payment');
  },
  'a list sorts, filters and obeys the keyboard': async (page) => {
    await showPage(page, 'Claims');
    const rows = view(page).locator('.rows tbody tr[aria-rowindex]');
    const all = await rows.count();
    assert.ok(all > 2);
    await view(page)
      .getByRole('button', { name: /^Charged/ })
      .click();
    await view(page).locator('th[aria-sort="ascending"]').waitFor();
    await picture(page, 'claims');
    const account = (await rows.nth(1).locator('button').textContent()) ?? '';
    await view(page).getByRole('searchbox').fill(account);
    await rowsAre(page, 1);
    await view(page).getByRole('button', { name: 'Clear' }).click();
    await rowsAre(page, all);
    await view(page).locator('.rows table').focus();
    await page.keyboard.press('ArrowDown');
    await view(page).locator('tr.active[aria-rowindex="3"]').waitFor();
    await page.keyboard.press('Enter');
    await claimHeading(page, account).waitFor();
    await picture(page, 'claim');
  },
  'every column sorts, in both directions': async (page) => {
    await showPage(page, 'Claims');
    await view(page).locator('summary', { hasText: 'Columns' }).click();
    const boxes = view(page).locator('.menu input[type="checkbox"]');
    for (const box of await boxes.all()) await box.check();
    await view(page).locator('summary', { hasText: 'Columns' }).click();
    const headings = view(page).locator('.rows thead th');
    assert.equal(await headings.count(), await boxes.count());
    for (const heading of await headings.all()) {
      for (const order of ['ascending', 'descending']) {
        await heading.getByRole('button').click();
        await view(page).locator(`th[aria-sort="${order}"]`).waitFor();
        assert.equal(await heading.getAttribute('aria-sort'), order);
      }
    }
  },
  'an amount is typed with its decimals, and what is not one is marked': async (page) => {
    await view(page).locator('summary', { hasText: 'More' }).click();
    await view(page).getByLabel('Amount from').pressSequentially('117.60');
    await view(page).getByLabel('Amount to').pressSequentially('117.6');
    await rowsAre(page, 1);
    await view(page).getByLabel('Amount to').fill('a lot');
    await view(page).locator('input[aria-invalid="true"]').waitFor();
    await view(page).getByRole('button', { name: 'Clear' }).click();
    await view(page).locator('summary', { hasText: 'More' }).click();
  },
  'rows are marked and copied': async (page) => {
    await view(page).locator('.rows table').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    await view(page).getByRole('button', { name: 'Copy 2 rows' }).waitFor();
    await page.keyboard.press('Control+c');
    await page.locator('.statusbar-item', { hasText: 'Copied to clipboard' }).waitFor();
  },
  'a count leads to the claims that it counts': async (page) => {
    await showPage(page, 'Payment');
    await view(page).getByRole('button', { name: '1 denied' }).click();
    await rowsAre(page, 1);
    assert.equal(await view(page).getByRole('combobox', { name: 'State' }).inputValue(), 'denied');
    await view(page).getByRole('button', { name: 'MH-20466' }).click();
    await claimHeading(page, 'MH-20466').waitFor();
  },
  'a figure leads to its text': async (page) => {
    const figure = view(page).locator('.figures button[data-element]').last();
    const segment = await figure.getAttribute('data-segment');
    await figure.click();
    await cursorAt(page, segment);
  },
  'the page follows the cursor to another claim and keeps the focus in the text': async (page) => {
    await page.locator('.editor-group-container').first().locator('.view-lines').click();
    await goTo(page, 31);
    await claimHeading(page, 'MH-20431').waitFor();
    // Outside of any claim the page stays what it is.
    await goTo(page, 98);
    await goTo(page, 20);
    await claimHeading(page, 'MH-20417').waitFor();
    assert.ok(await page.evaluate(() => document.activeElement?.tagName !== 'IFRAME'));
  },
  'the page follows what is typed': async (page) => {
    await goTo(page, 18);
    await page.keyboard.press('Home');
    for (let i = 0; i < 'CLP*'.length; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('NEW');
    await claimHeading(page, 'NEWMH-20417').waitFor();
    for (let i = 0; i < 'NEW'.length; i++) await page.keyboard.press('Backspace');
    await view(page)
      .locator('article.claim h1', { hasText: /^Claim MH-20417/ })
      .waitFor();
    await runCommand(page, 'File: Revert File');
  },
  'a bar leads to the claims that it counts, and a claim to its text': async (page) => {
    await showPage(page, 'Payment');
    await view(page).locator('.bar[data-filter^="code:"]').first().click();
    const rows = view(page).locator('.rows tbody tr[aria-rowindex]');
    await rows.first().waitFor();
    assert.notEqual(await view(page).getByLabel('Reason or remark code').inputValue(), '');
    await rows.first().locator('button').click();
    await view(page).locator('article.claim h1 button').click();
    await cursorAt(page, 18);
  },
  'names are hidden and shown': async (page) => {
    await showPage(page, 'Claims');
    await view(page).getByRole('button', { name: 'Hide names' }).click();
    await view(page).locator('.rows td', { hasText: '•••' }).first().waitFor();
    await view(page).getByRole('button', { name: 'Hide names' }).click();
  },
};
