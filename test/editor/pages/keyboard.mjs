/** Pages and lists, without a mouse. */
import assert from 'node:assert/strict';
import { runCommand } from '../drive.mjs';
import { claimHeading, openAsPage, showPage, view } from './driver.mjs';

const rows = (page) => view(page).locator('.rows tbody tr[aria-rowindex]');
const activeRow = (page, index) => view(page).locator(`tr.active[aria-rowindex="${index}"]`);
/** What has the focus; a part of a date counts as its field. */
const focused = (page) =>
  view(page)
    .locator('body')
    .evaluate(({ ownerDocument: { activeElement: one } }) => ({
      name: one.getAttribute('aria-label') ?? one.textContent.trim(),
      role: one.getAttribute('role'),
    }));
const grid = (page) => view(page).getByRole('grid');

export const keyboard = {
  'Tab goes through a page in the order of what is seen': async (page) => {
    await openAsPage(page, 'medicare-part-b.835');
    for (const name of ['Payment', 'Worklist', 'Sequestration']) {
      await showPage(page, name);
      await assertOrder(page);
    }
  },
  'a menu closes with Escape and gives the focus back, and a search is cleared': async (page) => {
    await showPage(page, 'Claims');
    const all = await rows(page).count();
    for (const label of ['Columns', 'More']) {
      await view(page).locator('summary', { hasText: label }).press('Enter');
      const field = view(page).locator('details[open] .menu input').first();
      await field.focus();
      await page.keyboard.press('Escape');
      await field.waitFor({ state: 'hidden' });
      assert.equal((await focused(page)).name, label);
    }
    await view(page).getByRole('searchbox').fill('MH-20431');
    await rows(page).nth(1).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await rows(page)
      .nth(all - 1)
      .waitFor();
    assert.equal(await view(page).getByRole('searchbox').inputValue(), '');
  },
  'keys go through the claims, and Enter opens one': async (page) => {
    await assertKeys(page);
    const account = await activeRow(page, 3).getByRole('button').textContent();
    await page.keyboard.press('Enter');
    await claimHeading(page, account).waitFor();
    await assertOrder(page);
    await runCommand(page, 'View: Close All Editors');
  },
  'Tab leads from the pages of the folder through its filters to its payments': async (page) => {
    await runCommand(page, 'Remittance: Show Remittances of the Folder');
    await rows(page).nth(3).waitFor();
    await view(page).getByRole('button', { name: 'Read again' }).waitFor();
    await assertOrder(page);
    await view(page).getByRole('button', { name: 'Remittances' }).focus();
    const names = await tabTo(page, 'grid');
    const wanted = ['Deposits', 'Ledger', 'Report', 'Compare', 'Read again', 'Copy rows'];
    assert.deepEqual(names.slice(0, wanted.length), wanted);
    assert.ok(names.includes('Search payments') && names.includes('Amount to'), names.join());
  },
  'keys go through the payments, open page and text, and mark': async (page) => {
    await assertKeys(page);
    const row = rows(page).filter({ hasText: 'commercial.835' });
    const index = Number(await row.getAttribute('aria-rowindex'));
    await page.keyboard.press('Home');
    for (let i = 2; i < index; i++) await page.keyboard.press('ArrowDown');
    await activeRow(page, index).waitFor();
    const mark = row.getByRole('combobox');
    // What VS Code does with the letter is no mark.
    await page.keyboard.press('Control+KeyP');
    await page.locator('.quick-input-widget input').first().waitFor();
    await page.keyboard.press('Escape');
    await grid(page).focus();
    assert.equal(await mark.inputValue(), '');
    await page.keyboard.press('KeyP');
    await row.locator('select >> option:checked', { hasText: 'Posted' }).waitFor({
      state: 'attached',
    });
    await page.keyboard.press('KeyP');
    await row.locator('select >> option:checked', { hasText: '–' }).waitFor({ state: 'attached' });
    await page.keyboard.press('KeyT');
    await page.locator('.tab.active[data-resource-name="commercial.835"]').waitFor();
    await page.locator('.tab', { hasText: /^Remittances/ }).click();
    await grid(page).focus();
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: /^Payment .*\(/ }).waitFor();
    await runCommand(page, 'View: Close All Editors');
  },
  'an amount that is typed is taken back by Clear': async (page) => {
    await runCommand(page, 'Remittance: Show Remittances of the Folder');
    await rows(page).nth(3).waitFor();
    const all = await rows(page).count();
    const from = view(page).getByLabel('Amount from');
    await from.pressSequentially('1,000.00');
    await rows(page)
      .nth(all - 1)
      .waitFor({ state: 'detached' });
    await view(page).getByRole('button', { name: 'Clear' }).press('Enter');
    await rows(page)
      .nth(all - 1)
      .waitFor();
    assert.equal(await from.inputValue(), '');
  },
  'the ledger and the report are used without a mouse': async (page) => {
    await view(page).getByRole('button', { name: 'Ledger' }).press('Enter');
    await view(page).locator('section.account').first().waitFor();
    await assertOrder(page);
    await view(page).getByRole('button', { name: 'Report' }).press('Enter');
    await view(page).locator('main.page h2').first().waitFor();
    await assertOrder(page);
    await view(page).getByRole('button', { name: 'Ledger' }).press('Enter');
    await view(page).locator('section.account .go').first().press('Enter');
    await page.locator('.tab', { hasText: /^Payment .*\(/ }).waitFor();
    await runCommand(page, 'View: Close All Editors');
  },
};

/** Keys move through a list; Page Down passes over ten rows, or all that are seen. */
async function assertKeys(page) {
  await grid(page).focus();
  const last = (await rows(page).count()) + 1;
  for (const [key, index] of [
    ['End', last],
    ['ArrowUp', last - 1],
    ['Home', 2],
    ['ArrowUp', 2],
    ['PageDown', Math.min(12, last)],
    ['PageUp', 2],
    ['ArrowDown', 3],
  ]) {
    await page.keyboard.press(key);
    await activeRow(page, index).waitFor();
  }
}

/** What Tab reaches until something has a role, by its names. */
async function tabTo(page, wanted) {
  const names = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const { name, role } = await focused(page);
    names.push(name);
    if (role === wanted) return names;
  }
  throw new Error(`Tab goes through ${names.join(', ')}`);
}

/** Nothing that Tab reaches takes a turn of its own, lies out of order, or shows no focus. */
async function assertOrder(page) {
  // Focus is shown to whoever uses the keyboard.
  await view(page).locator('button.tab').first().focus();
  await page.keyboard.press('Tab');
  const faults = await view(page)
    .locator('body')
    .evaluate((body) => {
      const reached = [
        ...body.querySelectorAll('button, a[href], input, select, summary, [tabindex]'),
      ]
        .filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility())
        .filter((one) => !one.closest('.menu'));
      return reached.flatMap((one) => {
        if (one.tabIndex > 0) return [`${one.outerHTML.slice(0, 80)} has a turn of its own`];
        one.focus();
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        const hit = one.querySelector('.hit');
        const isSeen = (outlineStyle !== 'none' && outlineWidth !== '0px') || hit;
        return isSeen ? [] : [`${one.outerHTML.slice(0, 80)} shows no focus`];
      });
    });
  assert.deepEqual(faults, []);
}
