/** The tree of the open remittance. */
import { openFile, openTab, picture, runCommand } from '../drive.mjs';
import { cursorAt } from './driver.mjs';

export const explorer = {
  'the explorer counts and filters claims, and opens the page of one': async (page) => {
    await runCommand(page, 'View: Close All Editors');
    await openFile(page, 'medicare-part-b.835');
    await page.locator('.pane-header', { hasText: /^Remittance$/i }).click();
    const tree = page.locator('.tree-explorer-viewlet-tree-view');
    const claims = tree.locator('.monaco-list-row[aria-level="2"]');
    await claims.nth(2).waitFor();
    await page.locator('.tree-explorer-viewlet-tree-view', { hasText: '1 denied' }).waitFor();
    const filter = async (text) => {
      await page.locator('.pane-header', { hasText: /^Remittance$/i }).hover();
      await page.locator('.pane-header a[aria-label*="Filter Claims"]').click();
      await page.locator('.quick-input-widget input').first().fill(text);
      // What is chosen must be what the cursor is on.
      await page
        .locator('.quick-input-list .monaco-list-row.focused', { hasText: text })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
    };
    await filter('Denied');
    await page.locator('.tree-explorer-viewlet-tree-view', { hasText: '1 claim of 5' }).waitFor();
    await filter('MH-20466');
    await page.locator('.tree-explorer-viewlet-tree-view', { hasText: '“MH-20466”' }).waitFor();
    await claims.first().click();
    await cursorAt(page, 84);
    await picture(page, 'explorer');
    await claims.first().hover();
    await claims.first().locator('a[aria-label*="Open Page"]').click();
    await page.locator('.tab', { hasText: 'Claim MH-20466' }).waitFor();
    await runCommand(page, 'View: Close All Editors');
  },
  'the explorer says that a file has no payment': async (page) => {
    await openTab(page, 'empty.835');
    const tree = page.locator('.tree-explorer-viewlet-tree-view');
    await tree.filter({ hasText: 'This file has no payment to show.' }).waitFor();
    await runCommand(page, 'View: Close All Editors');
  },
};
