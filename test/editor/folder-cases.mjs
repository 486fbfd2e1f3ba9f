/** Drives the list of the folder's remittances, as a user does. */
import assert from 'node:assert/strict';

/** The cases, in order; each begins where the one before it ended. */
export function folderCases({ view, runCommand, picture }) {
  const list = (page) => view(page).locator('.payments');
  const rows = (page) => list(page).locator('tbody tr[aria-rowindex]');
  const filtered = async (page, count) =>
    list(page)
      .locator(`table[aria-rowcount="${count + 1}"]`)
      .waitFor();

  return {
    'the remittances of the folder are listed with their sums': async (page) => {
      await runCommand(page, 'View: Close All Editors');
      await runCommand(page, 'Remittance: Show Remittances of the Folder');
      await rows(page).nth(3).waitFor();
      await view(page).getByRole('button', { name: 'Read again' }).waitFor();
      const sum = await list(page).locator('tfoot td.numeric').first().innerText();
      assert.match(sum, /^[\d,]+\.\d\d$/);
      await picture(page, 'folder');
    },
    'the list sorts and filters, also by the number of a claim': async (page) => {
      const all = await rows(page).count();
      await list(page)
        .getByRole('button', { name: /^Amount/ })
        .click();
      await list(page).locator('th[aria-sort="ascending"]').waitFor();
      await view(page).getByRole('searchbox').fill('MH-20431');
      await rows(page).first().waitFor();
      await view(page).getByText(`of ${all} payments`).waitFor();
      await view(page).getByRole('button', { name: 'Clear' }).click();
      await filtered(page, all);
    },
    'a payment is marked as posted, and that is kept in the notes file': async (page) => {
      const row = rows(page).filter({ hasText: 'medicare-part-a.835' });
      await row.getByRole('combobox').selectOption('posted');
      await page
        .locator('.explorer-folders-view .monaco-list-row', {
          hasText: 'medicare-part-a.835.notes.json',
        })
        .waitFor();
      const all = await rows(page).count();
      await view(page).getByLabel('Only payments that are').selectOption('not posted');
      await filtered(page, all - 1);
      await view(page).getByRole('button', { name: 'Clear' }).click();
      await filtered(page, all);
      await row.getByRole('combobox').selectOption('');
      await view(page).getByLabel('Only payments that are').selectOption('not posted');
      await filtered(page, all);
      await view(page).getByRole('button', { name: 'Clear' }).click();
    },
    'a row opens the page of its payment from the keyboard': async (page) => {
      await list(page).locator('table').focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.locator('.tab', { hasText: /^Payment .*\(/ }).waitFor();
      await runCommand(page, 'View: Close All Editors');
    },
    'a claim of a closed file is found by its number': async (page) => {
      await page.keyboard.press('Control+KeyT');
      await page.locator('.quick-input-widget input').first().fill('#CB-7714093');
      const hit = page.locator('.quick-input-list .monaco-list-row', { hasText: 'CB-7714093' });
      await hit.first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.tab.active[data-resource-name="medicare-part-a.835"]').waitFor();
    },
  };
}
