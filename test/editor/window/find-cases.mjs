/** The list of claims and payments that people choose from. */
import assert from 'node:assert/strict';
import {
  clear,
  quickInput as input,
  openFile,
  picture,
  problems,
  quickRows as rows,
  runCommand,
  until,
} from '../drive.mjs';

const find = (page) => runCommand(page, 'Remittance: Find Claim or Payment…');

export const findCases = {
  'all claims of the file in front are listed before anything is typed': async (page) => {
    await clear(page);
    await openFile(page, 'medicare-part-b.835');
    await find(page);
    await rows(page).filter({ hasText: 'Claim MH-20466' }).waitFor();
    const first = rows(page).filter({ hasText: 'Claim MH-20417' });
    for (const words of [
      ...['ALDERWICK, JUNE', '1EG4TE5MK73', '10/06/2025', '117.60 of 225.00'],
      ...['Payment EFT2511140081', 'medicare-part-b.835'],
    ]) {
      await first.filter({ hasText: words }).waitFor();
    }
    await picture(page, 'find');
  },
  'a patient is found by name, and the claim that opens is theirs': async (page) => {
    await input(page).fill('alderwick june');
    await rows(page).filter({ hasText: 'BRACKENRIDGE' }).first().waitFor({ state: 'hidden' });
    await rows(page).first().getByText('ALDERWICK').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'claim MH-20417' }).waitFor();
    await page.locator('.view-lines', { hasText: 'ALDERWICK' }).waitFor();
    assert.equal(await page.locator('.view-lines', { hasText: 'CLP*MH-20431' }).count(), 0);
  },
  'what is typed and confirmed at once never opens another claim': async (page) => {
    // No other file that may still be open has these claims.
    await openFile(page, 'medicare-part-a.835');
    await find(page);
    await rows(page).first().waitFor();
    // Faster than any search: the list still shows all claims when Enter comes.
    await input(page).focus();
    await page.keyboard.insertText('CB-7714093');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'claim CB-7714093' }).waitFor();
  },
  'a row says that nothing was found, and choosing it opens nothing': async (page) => {
    await find(page);
    await input(page).fill('NOBODY-99');
    const nothing = rows(page).filter({ hasText: 'No claim or payment found' });
    await nothing.waitFor();
    await picture(page, 'find nothing');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'claim CB-7714093' }).waitFor();
    assert.ok(await nothing.isVisible());
    await page.keyboard.press('Escape');
  },
  'a claim of a closed file is found and opened, with its file in the row': async (page) => {
    // The tests' folder is read when somebody asks for it.
    await runCommand(page, 'Remittance: Show Remittances of the Folder');
    const list = page.frameLocator('iframe.webview').last().frameLocator('#active-frame');
    await list.getByRole('button', { name: 'Read again' }).waitFor();
    await openFile(page, 'medicare-part-b.835');
    await find(page);
    await input(page).fill('NG55-1002');
    const claim = rows(page).filter({ hasText: 'commercial.835' }).first();
    // The list is drawn again while more files answer.
    await until(async (brief) => {
      await claim.click(brief);
      await input(page).waitFor({ state: 'hidden', ...brief });
    });
    await page.locator('.tab.active', { hasText: 'commercial.835 (claim NG55-1002' }).waitFor();
    await runCommand(page, 'View: Close All Editors');
  },
  'findings of a file and of its folder have one source in Problems': async (page) => {
    await openFile(page, 'sequestration-off.835');
    const found = await problems(page, 'sequestration-off');
    await found.filter({ hasText: 'CO 253 is 2.04' }).first().waitFor();
    await found.filter({ hasText: 'This payment is also in' }).first().waitFor();
    const sources = await found.locator('.marker-source').allInnerTexts();
    assert.deepEqual([...new Set(sources)], ['remittance']);
    await picture(page, 'problems of a folder');
    await clear(page);
  },
};
