/** The split view of a remittance of one line: what can be done where one reads. */
import assert from 'node:assert/strict';
import {
  clear,
  editor,
  focusText,
  goTo,
  notices,
  openFile,
  openPalette,
  picture,
  problems,
  quickInput,
  quickRows,
  runCommand,
  showHover,
  until,
} from '../drive.mjs';

export const viewCases = {
  'a view has breadcrumbs and an outline': async (page) => {
    await clear(page);
    await openFile(page, 'split-view.835');
    await runCommand(page, 'Remittance: Open Split View');
    await page.locator('.tab.active', { hasText: '(split)' }).waitFor();
    // The tab is there before its text, and the text before what is said above it.
    await editor(page).locator('.codelens-decoration:visible').first().waitFor();
    await goTo(page, '27:16');
    const crumbs = page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
    await crumbs.filter({ hasText: 'Claim MH-20417' }).waitFor();
    await runCommand(page, 'Explorer: Focus on Outline View');
    await page
      .locator('.outline-tree .monaco-list-row', { hasText: 'Claim MH-2' })
      .first()
      .waitFor();
    await picture(page, 'view outline');
  },
  'a view of the whole file says so where it is asked for again': async (page) => {
    await runCommand(page, 'Remittance: Open Split View');
    await notices(page, 'This is already the split view of the whole file.').first().waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
  },
  'a finding is in Problems once while remittance and view are open': async (page) => {
    const found = (await problems(page, 'split-view')).filter({ hasText: 'CO 253 is 2.04' });
    await found.first().waitFor();
    assert.equal(await found.count(), 1);
    await picture(page, 'view problems');
    await runCommand(page, 'View: Hide Panel');
  },
  'the menu of a view opens by Ctrl+. and changes the remittance': async (page) => {
    await focusText(page);
    await goTo(page, '27:20');
    const rows = quickRows(page);
    await until(async (brief) => {
      await page.keyboard.press('Control+Period');
      await rows.filter({ hasText: 'Copy message to payer with claim number' }).waitFor(brief);
    });
    await rows.filter({ hasText: 'Accept this finding' }).waitFor();
    await picture(page, 'view actions');
    await rows.filter({ hasText: 'Set 253 to 2.40 and' }).click();
    await page.locator('.view-lines', { hasText: '253*2.4~' }).first().waitFor();
    assert.equal(await page.locator('.tab.dirty', { hasText: '(split)' }).count(), 0);
  },
  'what makes no sense in a view is not offered there': async (page) => {
    const names = page.locator('.quick-input-list .label-name');
    const look = async (title) => {
      await quickInput(page).fill(`>Remittance: ${title}`);
      return names.getByText(`Remittance: ${title}`);
    };
    await openPalette(page, 'Remittance: Reveal in Source');
    for (const title of ['Split Segments (One per Line)', 'Join Segments (One Line)']) {
      await (await look('Reveal in Source')).first().waitFor();
      assert.equal(await (await look(title)).count(), 0, title);
    }
    await page.keyboard.press('Escape');
  },
  'a hover of a view links to the menu': async (page) => {
    await focusText(page);
    await goTo(page, '27:16');
    const link = 'Fix, note, or copy';
    await until(async (brief) => {
      const hover = await showHover(page, link);
      await hover.getByText(link).first().click(brief);
      await quickRows(page).filter({ hasText: 'Note:' }).first().waitFor(brief);
    });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  },
};
