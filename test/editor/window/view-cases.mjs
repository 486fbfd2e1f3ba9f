/** The split view of a remittance of one line: what can be done where one reads. */
import assert from 'node:assert/strict';
import { goTo, openFile, picture, runCommand, showHover } from '../drive.mjs';

export const viewCases = {
  'a view has breadcrumbs and an outline': async (page) => {
    await runCommand(page, 'View: Close All Editors');
    await openFile(page, 'split-view.835');
    await runCommand(page, 'Remittance: Open Split View');
    await page.locator('.tab.active', { hasText: '(split)' }).waitFor();
    // The tab is there before its text.
    await page.locator('.line-numbers', { hasText: /^27$/ }).first().waitFor();
    await goTo(page, '27:16');
    const crumbs = page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
    await crumbs.filter({ hasText: 'Claim MH-20417' }).waitFor();
    await runCommand(page, 'Explorer: Focus on Outline View');
    await page
      .locator('.outline-tree .monaco-list-row', { hasText: 'Claim MH-2' })
      .first()
      .waitFor();
    await picture(page, 'view outline');
    await page.keyboard.press('Control+Digit1');
  },
  'a finding is in Problems once while remittance and view are open': async (page) => {
    await runCommand(page, 'Problems: Focus on Problems View');
    const filter = page.locator('.part.panel input[placeholder^="Filter"]').first();
    await filter.fill('split-view');
    const found = page.locator('.markers-panel .marker-message-line', {
      hasText: 'CO 253 is 2.04',
    });
    await found.first().waitFor();
    assert.equal(await found.count(), 1);
    await picture(page, 'view problems');
    await filter.fill('');
    await runCommand(page, 'View: Hide Panel');
    await page.keyboard.press('Control+Digit1');
  },
  'the menu of a view opens by Ctrl+. and changes the remittance': async (page) => {
    await goTo(page, '27:20');
    await page.keyboard.press('Control+Period');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Copy message to payer with claim number' }).waitFor();
    await rows.filter({ hasText: 'Accept this finding' }).waitFor();
    await picture(page, 'view actions');
    await rows.filter({ hasText: 'Set 253 to 2.40 and' }).click();
    await page.locator('.view-lines', { hasText: '253*2.4~' }).first().waitFor();
    assert.equal(await page.locator('.tab.dirty', { hasText: '(split)' }).count(), 0);
  },
  'what makes no sense in a view is not offered there': async (page) => {
    const names = page.locator('.quick-input-list .label-name');
    const look = async (title) => {
      await page.locator('.quick-input-widget input').first().fill(`>Remittance: ${title}`);
      return names.getByText(`Remittance: ${title}`);
    };
    await page.keyboard.press('F1');
    for (const title of ['Split Segments (One per Line)', 'Join Segments (One Line)']) {
      await (await look('Reveal in Source')).first().waitFor();
      assert.equal(await (await look(title)).count(), 0, title);
    }
    await page.keyboard.press('Escape');
  },
  'a hover of a view links to the menu': async (page) => {
    await page.keyboard.press('Control+Digit1');
    await goTo(page, '27:16');
    await showHover(page);
    await page
      .locator('.monaco-hover:visible a', { hasText: 'Fix, note, or copy' })
      .first()
      .click();
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Note:' })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  },
};
