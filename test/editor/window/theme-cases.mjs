/** Denials, names, and numbers in the themes that VS Code brings. */
import assert from 'node:assert/strict';
import {
  clear,
  goTo,
  openFile,
  picture,
  quickInput,
  quickRows,
  runCommand,
  until,
} from '../drive.mjs';

/** As the list of themes calls them. */
const themes = ['Light Modern', 'Dark High Contrast', 'Light High Contrast', 'Dark Modern'];

export const themeCases = Object.fromEntries(
  themes.map((theme) => [
    `a denial is bold and underlined, and nothing else is red: ${theme}`,
    async (page) => {
      await clear(page);
      await openFile(page, 'medicare-part-b.835');
      await setTheme(page, theme);
      await goTo(page, '93:1');
      await page.waitForFunction(isMarked, '50');
      await picture(page, `denial ${theme}`);
      assert.deepEqual(await page.evaluate(redWithoutWeight), [], 'segments of a denial');
      await goTo(page, '1:1');
      await page.locator('.view-lines', { hasText: 'ALDERWICK' }).waitFor();
      await picture(page, `names ${theme}`);
      assert.deepEqual(await page.evaluate(redWithoutWeight), [], 'envelope, payment, and claims');
    },
  ]),
);

/** Runs in the page: the words that are more red than any other color, and are not bold as denials are. */
function redWithoutWeight() {
  const pieces = [...document.querySelectorAll('.view-lines .view-line span > span')];
  const isRed = (piece) => {
    const { color, fontWeight } = getComputedStyle(piece);
    const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map(Number);
    return red > 100 && red > 1.6 * Math.max(green, blue) && Number(fontWeight) < 700;
  };
  return pieces.filter(isRed).map(({ textContent }) => textContent);
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
  await quickInput(page).fill(theme);
  const name = quickRows(page)
    .locator('.label-name')
    .getByText(new RegExp(`^(Default )?${theme}$`))
    .first();
  await until(async (brief) => {
    await name.click(brief);
    await quickInput(page).waitFor({ state: 'hidden', ...brief });
  });
}
