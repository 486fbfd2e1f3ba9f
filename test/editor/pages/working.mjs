/** The worklist, worked: notes, what is done, what is left. */
import { openFile, picture } from '../drive.mjs';
import { answer, openToTheSide, showPage, view } from './driver.mjs';

const denial = (page) => view(page).locator('section.denial .item').first();

export const working = {
  'the worklist leads to a claim': async (page) => {
    await openFile(page, 'medicare-part-b.835');
    await openToTheSide(page);
    await showPage(page, 'Worklist');
    await picture(page, 'worklist');
    await denial(page).getByRole('button', { name: 'Open claim' }).click();
    await view(page).locator('article.claim h1').waitFor();
    await showPage(page, 'Sequestration');
    await picture(page, 'sequestration');
  },
  'a note is added from the worklist, and marked done': async (page) => {
    await showPage(page, 'Worklist');
    await denial(page).getByRole('button', { name: 'Add note…' }).click();
    await answer(page, 'records requested');
    await denial(page)
      .locator('.progress', { hasText: /^Open$/ })
      .waitFor();
    await denial(page).getByRole('button', { name: 'Mark done' }).click();
    await denial(page)
      .locator('.progress', { hasText: /^Done$/ })
      .waitFor();
  },
  'what is done is left out, and can be opened again': async (page) => {
    const items = view(page).locator('section.denial .item');
    const all = await items.count();
    await view(page).getByRole('button', { name: 'Hide done' }).click();
    await view(page).locator('.tools [aria-pressed="true"]').waitFor();
    await items.nth(all - 1).waitFor({ state: 'detached' });
    await view(page).getByRole('button', { name: 'Hide done' }).click();
    await denial(page).getByRole('button', { name: 'Reopen' }).click();
    await denial(page)
      .locator('.progress', { hasText: /^Open$/ })
      .waitFor();
  },
};
