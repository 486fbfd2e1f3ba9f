/** What is said above and over the text, and when something was done. */
import assert from 'node:assert/strict';
import {
  clear,
  goTo,
  notices,
  openFile,
  openPalette,
  openTab,
  picture,
  problems,
  runCommand,
  showHover,
  until,
} from '../drive.mjs';

export const readingCases = {
  'the arithmetic of a 253 is at the top of its hover': async (page) => {
    await clear(page);
    await openFile(page, 'medicare-part-b.835');
    await goTo(page, '27:16');
    const hover = await showHover(page, 'CO 253');
    const contents = hover.locator('.hover-contents', { hasText: 'CO 253' }).first();
    const sum = contents.locator('.monaco-tokenized-source, pre, code').first();
    await sum.waitFor();
    // Both are measured at once: the hover may still move.
    const depth = await sum.evaluate((code) => {
      const whole = code.closest('.hover-contents');
      return code.getBoundingClientRect().bottom - whole.getBoundingClientRect().top;
    });
    await picture(page, 'hover 253');
    assert.ok(depth <= 240, `${depth}`);
    await page.keyboard.press('Escape');
  },
  'lenses are of their own file, also where the focus leaves the text at once': async (page) => {
    const lens = (words) => page.locator('.codelens-decoration', { hasText: words }).first();
    for (const [name, words] of [
      ['medicare-part-b.835', '1,044.68 for 5 claims'],
      ['medicare-part-a.835', '15,778.00 for 4 claims'],
      ['medicare-part-b.835', '1,044.68 for 5 claims'],
      ['medicare-part-a.835', '15,778.00 for 4 claims'],
    ]) {
      await openTab(page, name);
      await goTo(page, '1:1');
      await openPalette(page, 'Remittance');
      await lens(words).waitFor();
      await page.keyboard.press('Escape');
    }
  },
  'a lens lists what it counts': async (page) => {
    await openFile(page, 'sequestration-off.835');
    await goTo(page, '1:1');
    const lens = page.locator('.codelens-decoration a', { hasText: '253 off by 0.36' }).first();
    // A lens is drawn again when its file was checked.
    await until(async (brief) => {
      await lens.click(brief);
      await page.locator('.peekview-widget .monaco-list-row').nth(1).waitFor(brief);
    });
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
    const found = await problems(page, 'empty.835');
    await found.filter({ hasText: 'This file is empty' }).first().waitFor();
    await picture(page, 'empty');
    await clear(page);
  },
};
