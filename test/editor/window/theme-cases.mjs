/** Denials, names, and numbers in the themes that VS Code brings. */
import assert from 'node:assert/strict';
import { goTo, openFile, picture, runCommand } from '../drive.mjs';

/** As the list of themes calls them. */
const themes = ['Light Modern', 'Dark High Contrast', 'Light High Contrast', 'Dark Modern'];

export const themeCases = Object.fromEntries(
  themes.map((theme) => [
    `a denial is bold and underlined, and no name or number is red: ${theme}`,
    async (page) => {
      await runCommand(page, 'View: Close All Editors');
      await openFile(page, 'medicare-part-b.835');
      await setTheme(page, theme);
      await goTo(page, '93:1');
      await page.waitForFunction(isMarked, '50');
      await picture(page, `denial ${theme}`);
      await goTo(page, '18:1');
      for (const text of ['MH-20417', '2025302100417', 'ALDERWICK', '1EG4TE5MK73']) {
        const piece = page.locator('.view-lines span > span', { hasText: text }).last();
        const color = await piece.evaluate((node) => getComputedStyle(node).color);
        assert.ok(!isRed(color), `${text} is ${color}`);
      }
      await picture(page, `names ${theme}`);
    },
  ]),
);

/** More red than twice of any other color. */
function isRed(color) {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map(Number);
  return red > 100 && red > 1.6 * Math.max(green, blue);
}

/** Runs in the page: whether a code of the cursor's line is bold and underlined. */
function isMarked(code) {
  const pieces = [...document.querySelectorAll('.view-lines .view-line span > span')];
  const denial = pieces.filter((piece) => piece.textContent === code).at(-1);
  if (!denial) return false;
  const { fontWeight, textDecorationLine } = getComputedStyle(denial);
  return Number(fontWeight) >= 700 && textDecorationLine.includes('underline');
}

async function setTheme(page, theme) {
  await runCommand(page, 'Preferences: Color Theme');
  await page.locator('.quick-input-widget input').first().fill(theme);
  await page
    .locator('.quick-input-list .label-name')
    .getByText(new RegExp(`^(Default )?${theme}$`))
    .first()
    .click();
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}
