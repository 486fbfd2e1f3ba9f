/** Several pages, pages of split views, pages as editors, pages that return. */
import assert from 'node:assert/strict';
import { goTo, openFile, picture, runCommand } from '../drive.mjs';
import {
  claimHeading,
  cursorAt,
  openAsPage,
  openToTheSide,
  rowsAre,
  showPage,
  view,
} from './driver.mjs';

export const panels = {
  'a panel of another file follows its own file alone': async (page) => {
    const text = page.locator('.editor-group-container').first().locator('.view-lines');
    await openFile(page, 'medicare-part-b.835');
    await openToTheSide(page);
    await showPage(page, 'Claims');
    await text.click();
    await openFile(page, 'commercial.835');
    await openToTheSide(page);
    await page.locator('.tab', { hasText: '(commercial.835)' }).waitFor();
    await text.click();
    await page.locator('.tab', { hasText: '(medicare-part-b.835)' }).click();
    await view(page).locator('.rows tbody tr[aria-rowindex]').first().waitFor();
    await text.click();
    await openFile(page, 'medicare-part-b.835');
    await goTo(page, 31);
    await view(page).locator('.rows tr.active td', { hasText: 'MH-20431' }).waitFor();
    await page.locator('.tab', { hasText: '(commercial.835)' }).click();
    await view(page).locator('article.payment').waitFor();
    await runCommand(page, 'View: Close All Editors');
  },
  'the page of a split view follows it, and leads back to it': async (page) => {
    await openFile(page, 'one-line.835');
    await runCommand(page, 'Remittance: Open Split View');
    await page.locator('.tab.active', { hasText: '(split)' }).waitFor();
    await page.locator('.codelens-decoration').nth(1).waitFor();
    await openToTheSide(page);
    await showPage(page, 'Claims');
    await view(page).locator('.rows tbody tr button').nth(1).click();
    const heading = view(page).locator('article.claim h1 button');
    const line = await heading.getAttribute('data-segment');
    await heading.click();
    await cursorAt(page, line);
    await runCommand(page, 'View: Close All Editors');
  },
  'a file opens as a page, and page and text follow each other': async (page) => {
    await openAsPage(page, 'commercial.835');
    await picture(page, 'custom editor');
    await showPage(page, 'Claims');
    await view(page).locator('.rows tbody tr button').nth(1).click();
    const heading = view(page).locator('article.claim h1 button');
    const account = await heading.textContent();
    const line = await heading.getAttribute('data-segment');
    await heading.click();
    await cursorAt(page, line);
    await page.locator('.editor-group-container').last().locator('.view-lines').click();
    await goTo(page, 3);
    const first = view(page).locator('.rows tbody tr button').first();
    await showPage(page, 'Claims');
    const start = await first.textContent();
    await first.click();
    await claimHeading(page, start).waitFor();
    await page.locator('.editor-group-container').last().locator('.view-lines').click();
    await goTo(page, line);
    await claimHeading(page, account).waitFor();
    await runCommand(page, 'View: Close All Editors');
  },
  'a page that was hidden returns as it was, with its way back': async (page) => {
    await openAsPage(page, 'medicare-part-b.835');
    await showPage(page, 'Claims');
    await view(page).locator('.rows tbody tr button').nth(1).click();
    const heading = view(page).locator('article.claim h1');
    const account = await heading.textContent();
    const scroll = () =>
      view(page)
        .locator('html')
        .evaluate((html) => html.scrollTop);
    await view(page)
      .locator('html')
      .evaluate((html) => html.scrollTo(0, 200));
    assert.equal(await scroll(), 200);
    await openFile(page, 'commercial.835');
    await page.locator('.tab', { hasText: 'medicare-part-b.835' }).click();
    await heading.waitFor();
    assert.equal(await heading.textContent(), account);
    assert.equal(await scroll(), 200);
    await view(page).getByRole('button', { name: 'Back' }).click();
    await view(page).locator('.rows tbody tr[aria-rowindex]').first().waitFor();
    await view(page).getByRole('button', { name: 'Back' }).click();
    await view(page).locator('article.payment').waitFor();
    assert.ok(await view(page).getByRole('button', { name: 'Back' }).isDisabled());
    await runCommand(page, 'View: Close All Editors');
  },
  'what is shown survives a reload': async (page) => {
    await openFile(page, 'medicare-part-b.835');
    await openToTheSide(page);
    await showPage(page, 'Claims');
    await view(page).getByLabel('Only claims that are').selectOption('denied');
    await rowsAre(page, 1);
    await view(page).getByRole('button', { name: 'Hide names' }).click();
    await Promise.all([page.waitForEvent('load'), runCommand(page, 'Developer: Reload Window')]);
    await page.locator('.tab', { hasText: '(medicare-part-b.835)' }).waitFor();
    // Editor, extensions, and server start from nothing: on a busy machine that takes minutes.
    await view(page).locator('.rows').waitFor({ timeout: 240_000 });
    await rowsAre(page, 1);
    assert.equal(await view(page).getByLabel('Only claims that are').inputValue(), 'denied');
    await view(page).locator('.rows td', { hasText: '•••' }).first().waitFor();
    await view(page).getByRole('button', { name: 'Hide names' }).click();
    await runCommand(page, 'View: Close All Editors');
  },
};
