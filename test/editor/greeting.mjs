/** Drives the greeting of a folder that is opened for the first time, in a VS Code that is served. */
import { drive, notices, picture } from './drive.mjs';

/** @returns how many passed, and what failed, a text each. */
export function driveGreeting(address) {
  return drive(address, {
    'a folder is greeted with what its remittances add up to': async (page) => {
      const greeting = notices(page, /, \$[\d,]+\.\d\d; .*denials; 1 file not read\./);
      await greeting.waitFor();
      await picture(page, 'greeting');
      await greeting.getByRole('button', { name: 'Show Remittances' }).click();
      const view = page.frameLocator('iframe.webview').last().frameLocator('#active-frame');
      await view.locator('.payments tbody tr[aria-rowindex]').nth(3).waitFor();
    },
  });
}
