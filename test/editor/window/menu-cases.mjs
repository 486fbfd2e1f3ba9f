/** The menu of a right click in a split view, where VS Code itself offers nothing. */
import assert from 'node:assert/strict';
import {
  clear,
  editor,
  goTo,
  openFile,
  pick,
  picture,
  quickInput,
  quickRows,
  rest,
  runCommand,
  until,
} from '../drive.mjs';

export const menuCases = {
  'the menu of a right click in a view does what it says': async (page) => {
    await clear(page);
    await openFile(page, 'sequestration-off.835');
    await runCommand(page, 'Remittance: Open Split View');
    await page.locator('.tab.active', { hasText: '(split)' }).waitFor();
    await editor(page).locator('.codelens-decoration:visible').first().waitFor();
    await editor(page).locator('.squiggly-warning').first().waitFor();
    await goTo(page, '27:20');
    await fromMenu(page, 'Copy Message to Payer…');
    await pick(page, 'Copy message to payer with claim number');
    await page.locator('.statusbar', { hasText: 'Copied to clipboard' }).waitFor();
    await fromMenu(page, 'Accept Finding…');
    await quickInput(page).fill('Confirmed by phone');
    await page.keyboard.press('Enter');
    const lens = page.locator('.codelens-decoration', { hasText: '1 finding accepted' }).first();
    await lens.waitFor();
    await fromMenu(page, 'Add Note…');
    await pick(page, 'Write-off');
    await quickInput(page).fill('posted with the batch');
    await page.keyboard.press('Enter');
    await page.locator('.comment-range-glyph.comment-thread-unresolved').first().waitFor();
    await fromMenu(page, 'Fix in Source…');
    await picture(page, 'view fixes');
    await quickRows(page).filter({ hasText: 'Set 253 to 2.40 and' }).first().click();
    await page.locator('.view-lines', { hasText: '253*2.4~' }).first().waitFor();
    assert.equal(await page.locator('.tab.dirty', { hasText: '(split)' }).count(), 0);
    await fromMenu(page, 'Reveal in Source');
    await editor(page, 'sequestration-off.835').waitFor();
    assert.equal(await page.locator('.view-lines', { hasText: '253*2.04~' }).count(), 0);
    await clear(page);
  },
};

/** Clicks the cursor's line with the right button, and the entry of the menu that opens. */
async function fromMenu(page, name) {
  // The menu is in a shadow tree, which roles reach into.
  const entry = page.getByRole('menuitem', { name, exact: true });
  // Lines are in no order in the page, and other lines have a 253 too.
  const line = editor(page)
    .locator('.view-line', { hasText: /253\*2\.0?4~/ })
    .first();
  const code = line.locator('span > span', { hasText: /^253$/ }).first();
  await until(async (brief) => {
    if (!(await entry.isVisible())) await code.click({ button: 'right', ...brief });
    await entry.waitFor(brief);
    await picture(page, `view menu ${name}`);
    await entry.click(brief);
    await entry.waitFor({ state: 'hidden', ...brief });
  });
  await rest(page);
}
