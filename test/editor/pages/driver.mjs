/** What a user does with pages of remittances. */
import { openFile, pick, runCommand } from '../drive.mjs';

/** The document of the last webview that was opened. */
export function view(page) {
  return page.frameLocator('iframe.webview').last().frameLocator('#active-frame');
}

/** The same as a frame, which can run a script. */
export async function frameOf(page) {
  const outer = await page.locator('iframe.webview').last().elementHandle();
  const inner = await (await outer.contentFrame()).waitForSelector('#active-frame');
  return inner.contentFrame();
}

/** Goes to a page by its tab. */
export async function showPage(page, name) {
  await view(page).getByRole('button', { name, exact: true }).click();
  await view(page)
    .locator(name === 'Claims' ? '.rows tbody tr[aria-rowindex]' : `article.${name.toLowerCase()}`)
    .first()
    .waitFor();
}

/** Opens a file as a page alone. */
export async function openAsPage(page, name) {
  await openFile(page, name);
  await runCommand(page, 'View: Reopen Editor With...');
  await pick(page, 'Remittance Page');
  await view(page).locator('article.payment h1').waitFor();
}

/** Presses the button in the title of the text. */
export async function openToTheSide(page) {
  await page.locator('.editor-actions a[aria-label*="Open Page to the Side"]').first().click();
  await view(page).locator('article.payment').waitFor();
}

/** Waits for the cursor; in the samples a segment has the number of its line. */
export async function cursorAt(page, line) {
  await page.locator('.active-line-number', { hasText: new RegExp(`^${line}$`) }).waitFor();
}

/** Types into the box that VS Code shows, and confirms. */
export async function answer(page, text) {
  await page.locator('.quick-input-widget input').first().fill(text);
  await page.keyboard.press('Enter');
}

/** Waits until a list has as many rows. */
export async function rowsAre(page, count) {
  await view(page)
    .locator(`.rows table[aria-rowcount="${count + 1}"]`)
    .waitFor();
}

/** The heading of the page of a claim. */
export function claimHeading(page, account) {
  return view(page).locator('article.claim h1', { hasText: account });
}

/** Changes the color theme, and waits until pages have it. */
export async function setTheme(page, [title, kind]) {
  await runCommand(page, 'Preferences: Color Theme');
  await page.locator('.quick-input-widget input').first().fill(title);
  await pick(page, title);
  await view(page).locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
}
