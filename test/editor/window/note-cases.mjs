/** Notes and accepted findings, as they are written, listed, and exported. */
import {
  chooseAction,
  clear,
  editor,
  goTo,
  quickInput as input,
  openFile,
  picture,
  quickRows as rows,
  runCommand,
  showHover,
} from '../drive.mjs';

const listed = (page) => page.locator('.comments-panel .monaco-list-row .comment-thread-container');

export const noteCases = {
  'a note is added from the palette, and its kind is in the list of comments': async (page) => {
    await clear(page);
    await openFile(page, 'notes.835');
    await goTo(page, '27:16');
    await runCommand(page, 'Remittance: Add Note…');
    await rows(page).filter({ hasText: 'Write-off' }).click();
    await input(page).fill('posted with the batch');
    await page.keyboard.press('Enter');
    await page.locator('.comment-range-glyph.comment-thread-unresolved').first().waitFor();
    await runCommand(page, 'Comments: Focus on Comments View');
    await listed(page).filter({ hasText: 'posted with the batch' }).waitFor();
    await page.locator('.comments-panel', { hasText: 'Write-off' }).waitFor();
    await picture(page, 'comments');
  },
  'a note is listed once while its remittance and a view of it are open': async (page) => {
    await runCommand(page, 'View: Split Editor Right');
    await page.locator('.editor-group-container').nth(1).waitFor();
    await editor(page, 'notes.835').and(page.locator('.focused')).waitFor();
    await runCommand(page, 'Remittance: Open Claim in Split View');
    await page.locator('.tab.active', { hasText: 'claim MH-20417' }).waitFor();
    // In the view the note comes to its first group, and the remittance gives it up.
    await page
      .locator('.editor-group-container.active .comment-range-glyph.comment-thread-unresolved')
      .first()
      .waitFor();
    await page.waitForFunction(
      () => document.querySelectorAll('.comments-panel .comment-thread-container').length === 1,
    );
    await picture(page, 'comments once');
    await runCommand(page, 'View: Close Editor');
    await page.locator('.comment-range-glyph.comment-thread-unresolved').first().waitFor();
    await page.waitForFunction(
      () => document.querySelectorAll('.comments-panel .comment-thread-container').length === 1,
    );
  },
  'all 253s are noted at once, and the notes are saved where a dialog says': async (page) => {
    await clear(page);
    await openFile(page, 'notes.835');
    await runCommand(page, 'Remittance: Note All Sequestration Reductions (253)');
    await page.locator('.comment-range-glyph.comment-thread-unresolved').nth(1).waitFor();
    await runCommand(page, 'Remittance: Export Notes as CSV…');
    await page.waitForFunction(() =>
      /notes\.835\.notes\.csv$/.test(
        document.querySelector('.quick-input-widget input')?.value ?? '',
      ),
    );
    await picture(page, 'export dialog');
    await page.keyboard.press('Enter');
    await input(page).waitFor({ state: 'hidden' });
    const saved = page.locator('.explorer-folders-view .monaco-list-row', {
      hasText: 'notes.835.notes.csv',
    });
    await saved.waitFor();
  },
  'a finding is accepted, faded, counted, and taken back': async (page) => {
    await openFile(page, 'sequestration-off.835');
    await goTo(page, '27:20');
    await chooseAction(page, 'Accept this finding…');
    await input(page).fill('Confirmed by phone');
    await page.keyboard.press('Enter');
    const lens = (words) => page.locator('.codelens-decoration', { hasText: words }).first();
    await lens(/253 off by 0\.36 · 1 finding accepted$/).waitFor();
    await page.locator('.squiggly-unnecessary, .squiggly-inline-unnecessary').first().waitFor();
    await showHover(page, 'Confirmed by phone');
    await picture(page, 'accepted');
    await page.keyboard.press('Escape');
    await chooseAction(page, 'Undo acceptance');
    await lens(/253 off by 0\.36$/).waitFor();
    await page.locator('.squiggly-warning, .squiggly-error').first().waitFor();
    await clear(page);
  },
};
