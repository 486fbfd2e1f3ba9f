/** The first minute: the walkthrough, and the notice about files of one line. */
import assert from 'node:assert/strict';
import { clear, notices, openTab, picture, runCommand, textHovers } from '../drive.mjs';

const walkthrough = (page) => page.locator('.gettingStartedContainer');
const step = (page, title) =>
  walkthrough(page).locator('.getting-started-step', { hasText: title }).first();
const isDone = (page, title) => step(page, title).locator('.codicon.complete');

/** Title, button, and what is there when the button has done its work. */
const steps = [
  ['Open a remittance', 'Open Sample', '.tab.active[data-resource-name="sample.835"]'],
  ['See where the money went', 'Open Page', 'iframe.webview'],
  ['Hover for an explanation', 'Show Hover', `${textHovers} .hover-contents`],
  ['See what is wrong', 'Show Findings', '.markers-panel .monaco-list-row'],
  ['One long line?', 'Open Split View', '.tab.active[aria-label*="(split)"]'],
  ['Add a note', 'Choose a Note', '.action-widget .monaco-list-row'],
];

/** What the walkthrough takes the focus back from, by the button that shows it. */
const stolenFrom = {
  'Show Hover': `${textHovers} .hover-contents`,
  'Choose a Note': '.action-widget .monaco-list-row',
};

export const walkthroughCases = {
  'each step of the walkthrough is done by its own scene': async (page) => {
    await clear(page);
    await runCommand(page, 'Welcome: Open Walkthrough...');
    await page
      .locator('.quick-input-list .label-name', { hasText: 'Read an X12 835 Remittance' })
      .click();
    await picture(page, 'walkthrough begun');
    for (const [i, [title, button, seen]] of steps.entries()) {
      for (const [later] of steps.slice(i))
        assert.equal(await isDone(page, later).count(), 0, later);
      await step(page, title).click();
      const target = stolenFrom[button];
      if (target) await page.evaluate(takeFocusBack, target);
      await walkthrough(page).getByRole('button', { name: button }).click();
      await page.locator(seen).first().waitFor();
      await isDone(page, title).waitFor();
      // A step that is done takes nothing away of what it shows.
      await page.locator(seen).first().waitFor();
      await picture(page, `walkthrough ${button}`);
    }
    await picture(page, 'walkthrough');
    // The menu of notes.
    await page.keyboard.press('Escape');
  },
  'the walkthrough shows the quick fixes of a finding': async (page) => {
    await step(page, 'See what is wrong').click();
    await walkthrough(page).getByRole('button', { name: 'Show Quick Fixes' }).click();
    const menu = page.locator('.action-widget');
    await menu.locator('.monaco-list-row', { hasText: 'Copy message to payer' }).first().waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
  },
  'the walkthrough stays open, and no notice comes into it': async (page) => {
    assert.ok(await walkthrough(page).isVisible());
    assert.equal(await notices(page, 'one long line').count(), 0);
    // The settings of the folder say that it is not read in the background.
    assert.equal(await notices(page, 'Show Remittances').count(), 0);
  },
  'a choice for one file of one line is not a preference': async (page) => {
    await clear(page);
    await openTab(page, 'one-line.835');
    const notice = notices(page, 'one long line').first();
    await notice.waitFor();
    await picture(page, 'one line');
    await notice.getByRole('button', { name: 'Open Split View', exact: true }).click();
    await page.locator('.tab', { hasText: 'one-line.835 (split)' }).waitFor();
    await openTab(page, 'split-view.835');
    await notices(page, 'one long line').first().waitFor();
    await runCommand(page, 'Notifications: Clear All Notifications');
    await clear(page);
  },
};

/**
 * Runs in the page: gives the focus back to the step as soon as something is there, once, as VS Code
 * does a quarter of a second after a click on a step.
 */
function takeFocusBack(from) {
  const watch = new MutationObserver(() => {
    if (!document.querySelector(from)) return;
    watch.disconnect();
    setTimeout(() => document.querySelector('.getting-started-step.expanded').focus());
  });
  watch.observe(document.body, { subtree: true, childList: true, attributes: true });
}
