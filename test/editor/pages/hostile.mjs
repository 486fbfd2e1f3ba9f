/** A remittance whose strings would do harm where something forgets to escape them. */
import assert from 'node:assert/strict';
import { openFile, picture, runCommand } from '../drive.mjs';
import { openToTheSide, showPage, view } from './driver.mjs';

export const hostile = {
  'a remittance of hostile strings is shown as text': async (page) => {
    await openFile(page, 'hostile.835');
    await openToTheSide(page);
    for (const name of ['Worklist', 'Sequestration', 'Claims']) await showPage(page, name);
    await view(page).locator('.rows td', { hasText: '<img src=x' }).first().waitFor();
    assert.equal(await view(page).locator('img, #page script, iframe').count(), 0);
    assert.ok((await view(page).locator('body').innerText()).includes('[U+202E]'));
    await picture(page, 'hostile');
    await runCommand(page, 'View: Close All Editors');
  },
};
