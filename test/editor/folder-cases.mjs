/** Drives the list of the folder's remittances, as a user does. */
import assert from 'node:assert/strict';

/** The cases, in order; each begins where the one before it ended. */
export function folderCases({ view, runCommand, picture, violationsIn, accessibleFolder }) {
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
    'a file that is in no sum is named with the reason, and opens': async (page) => {
      const row = view(page).locator('section li', { hasText: 'empty.835: It is empty.' });
      await row.getByRole('button').click();
      await page.locator('.tab[data-resource-name="empty.835"]').waitFor();
      await page.locator('.tab', { hasText: 'Remittances' }).click();
      await rows(page).nth(3).waitFor();
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
    'a bank file is matched, its columns are asked for, and a proposal is accepted': async (
      page,
    ) => {
      const picks = page.locator('.quick-input-list .label-name');
      const pick = async (title, name) => {
        await page.locator('.quick-input-title', { hasText: title }).waitFor();
        await picks.getByText(name, { exact: true }).first().click();
      };
      await runCommand(page, 'Remittance: Match Deposits…');
      await pick('Match Deposits', 'november-bank.csv');
      const columns = ['Credit', 'Posted', 'None', 'Company', 'Description'];
      for (const [i, name] of columns.entries()) await pick(`(${i + 1}/5)`, name);
      const list = (name) => view(page).locator(`#list-${name}`);
      const proposed = list('proposed');
      await proposed.getByRole('button', { name: /^Accept… payment .*\d\.\d\d$/ }).waitFor();
      assert.deepEqual(await violationsIn(page, 'deposits'), []);
      await list('amountDiffers').getByText('-8.00').waitFor();
      await list('withoutRemittance').getByText('CV0098812').waitFor();
      assert.match(await list('withoutDeposit').innerText(), /\d+ days/);
      await picture(page, 'deposits');
      await proposed.getByRole('button', { name: 'Accept…' }).click();
      await page.locator('.quick-input-widget input').first().fill('deposited at the branch');
      await page.keyboard.press('Enter');
      await list('matched').getByText('Accepted: deposited at the branch').waitFor();
      assert.equal(await proposed.count(), 0);
      await page
        .locator('.explorer-folders-view .monaco-list-row', {
          hasText: 'november-bank.csv.deposits.json',
        })
        .waitFor();
      await list('amountDiffers').getByRole('button', { name: 'Line 4' }).click();
      await page.locator('.tab.active[data-resource-name="november-bank.csv"]').waitFor();
      await view(page).getByRole('button', { name: 'Remittances' }).click();
      await view(page).getByLabel('Only payments that are').selectOption('unmatched');
      await rows(page).filter({ hasText: 'medicare-part-a.835' }).waitFor();
      await rows(page).filter({ hasText: 'commercial.835' }).waitFor({ state: 'detached' });
      await view(page).getByRole('button', { name: 'Clear' }).click();
      await runCommand(page, 'View: Close All Editors');
    },
    'the ledger leads to the remittances of a balance': async (page) => {
      await runCommand(page, 'Remittance: Show Ledger of the Folder');
      const account = view(page).locator('section.account', { hasText: 'HARBORLINE' });
      await account.getByText('HM2025071144').first().waitFor();
      await picture(page, 'ledger');
      await account.getByRole('button', { name: '1048823' }).first().click();
      await page.locator('.tab', { hasText: /^Payment 1048823/ }).waitFor();
      await runCommand(page, 'View: Close All Editors');
    },
    'the report adds the folder up, by what is chosen': async (page) => {
      await runCommand(page, 'Remittance: Show Report of the Folder');
      await view(page).locator('h2', { hasText: 'By month of service' }).waitFor();
      await picture(page, 'report');
      await view(page).getByRole('combobox', { name: /^By/ }).selectOption('payer');
      await view(page).locator('h2', { hasText: 'By payer' }).waitFor();
      await view(page).getByText('HARBORLINE MUTUAL HEALTH').waitFor();
    },
    'the panel returns as it was, or with the page that was asked for meanwhile': async (page) => {
      const aside = () => runCommand(page, 'File: New Untitled Text File');
      await view(page).getByRole('button', { name: 'Remittances' }).press('Enter');
      await rows(page).first().waitFor();
      await aside();
      await runCommand(page, 'View: Open Previous Editor');
      await rows(page).first().waitFor();
      await aside();
      await runCommand(page, 'Remittance: Show Ledger of the Folder');
      await view(page).locator('section.account').first().waitFor();
      await view(page).getByRole('button', { name: 'Report' }).press('Enter');
      await view(page).locator('h2', { hasText: 'By payer' }).waitFor();
      await runCommand(page, 'View: Close All Editors');
    },
    'two remittances are compared by their money': async (page) => {
      const choose = async (what, name) => {
        await page.locator(`.quick-input-widget input[placeholder="${what}"]`).waitFor();
        await page
          .locator('.quick-input-list .label-name')
          .getByText(name, { exact: true })
          .first()
          .click();
      };
      await runCommand(page, 'Remittance: Compare Remittances…');
      await choose('First remittance', 'medicare-part-b.835');
      await choose('Second remittance', 'sequestration-off.835');
      await view(page)
        .locator('h1', { hasText: /differences?$/ })
        .waitFor();
      await view(page).getByText('1,045.04').or(view(page).getByText('1045.04')).first().waitFor();
      await picture(page, 'compare');
    },
    'no page of the folder breaks a rule of accessibility with all that it shows': async (page) => {
      await accessibleFolder(page, 'full folder');
      await runCommand(page, 'View: Close All Editors');
    },
    'a remittance in an archive is listed, and opened for reading': async (page) => {
      await runCommand(page, 'Remittance: Show Remittances of the Folder');
      const row = rows(page).filter({ hasText: 'zipped.835' });
      await row.getByRole('button', { name: 'zipped.835' }).click();
      await page.locator('.tab.active[data-resource-name="zipped.835"]').waitFor();
      await row.getByRole('button', { name: 'EFT2311200020' }).click();
      await page.locator('.tab', { hasText: /^Payment EFT2311200020/ }).waitFor();
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
    'an open report follows the rates and the tolerance of the settings': async (page) => {
      await runCommand(page, 'View: Close All Editors');
      await runCommand(page, 'Remittance: Show Report of the Folder');
      const affected = view(page).locator('h2', { hasText: 'Affected claims' });
      await affected.first().waitFor();
      await runCommand(page, 'Preferences: Open Workspace Settings (JSON)');
      await page.locator('.tab.active[data-resource-name="settings.json"]').waitFor();
      await runCommand(page, 'View: Move Editor into Next Group');
      await affected.first().waitFor();
      await page.keyboard.press('Control+KeyA');
      await page.keyboard.insertText(
        '{ "remittance.folder.readInBackground": false, "remittance.sequestration.tolerance": 900 }',
      );
      await page.keyboard.press('Control+KeyS');
      await affected.first().waitFor({ state: 'detached' });
      await view(page).locator('h2', { hasText: 'Sequestration by rate' }).waitFor();
      await runCommand(page, 'View: Close All Editors');
    },
  };
}
