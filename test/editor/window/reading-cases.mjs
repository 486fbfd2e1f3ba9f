/** What is said above and over the text, and when something was done. */
import assert from 'node:assert/strict';
import { goTo, notices, openFile, openTab, picture, runCommand, showHover } from '../drive.mjs';

export const readingCases = {
  'the arithmetic of a 253 is at the top of its hover': async (page) => {
    await openFile(page, 'medicare-part-b.835');
    await goTo(page, '27:16');
    await showHover(page);
    const hover = page.locator('.monaco-hover:visible .hover-contents', { hasText: 'CO 253' });
    const { y: top } = await hover.first().boundingBox();
    const code = await hover.locator('.monaco-tokenized-source, pre, code').first().boundingBox();
    await picture(page, 'hover 253');
    assert.ok(code.y + code.height - top <= 240, `${code.y + code.height - top}`);
    await page.keyboard.press('Escape');
  },
  'a lens lists what it counts': async (page) => {
    await openFile(page, 'sequestration-off.835');
    await goTo(page, '1:1');
    await page.locator('.codelens-decoration a', { hasText: '253 off by 0.36' }).first().click();
    await page.locator('.peekview-widget .monaco-list-row').nth(1).waitFor();
    await picture(page, 'lens');
    await page.keyboard.press('Escape');
  },
  'a restart is confirmed, and the output says what runs': async (page) => {
    await runCommand(page, 'Remittance: Restart Language Server');
    await notices(page, 'Language server restarted').first().waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
    await runCommand(page, 'Remittance: Show Output');
    await page.locator('.part.panel', { hasText: 'X12 835 Remittance' }).waitFor();
    // The served VS Code lacks the library by which a Node host writes what channels show.
    if (!new URL(page.url()).searchParams.has('payload')) {
      const output = page.locator('.output-view, .panel .output').first();
      await output
        .getByText(/Language.server.restarted/)
        .first()
        .waitFor();
    }
    await picture(page, 'output');
    await runCommand(page, 'View: Hide Panel');
  },
  'reading mode is confirmed and left by the same command': async (page) => {
    await openFile(page, 'medicare-part-b.835');
    await goTo(page, 27);
    await runCommand(page, 'Remittance: Toggle Reading Mode (Inlay Hints)');
    await page.locator('.statusbar', { hasText: 'Reading mode on' }).waitFor();
    await page
      .locator('.view-lines', { hasText: /Contractual\sObligation/ })
      .first()
      .waitFor();
    await picture(page, 'reading mode');
    await runCommand(page, 'Remittance: Toggle Reading Mode (Inlay Hints)');
    await page.locator('.statusbar', { hasText: 'Reading mode off' }).waitFor();
  },
  'an empty remittance says that it is empty': async (page) => {
    await openTab(page, 'empty.835');
    await runCommand(page, 'Problems: Focus on Problems View');
    await page.locator('.markers-panel', { hasText: 'This file is empty' }).waitFor();
    await picture(page, 'empty');
    await runCommand(page, 'View: Hide Panel');
    await runCommand(page, 'View: Close All Editors');
  },
};
