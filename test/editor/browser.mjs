/** Drives the Chromium of this machine. */
import { existsSync } from 'node:fs';
import { format } from 'node:util';
import { chromium } from 'playwright-core';

const timeout = 180_000;

/** Starts a browser without a window. Throws, naming the package, where there is none. */
export function launchBrowser() {
  return chromium.launch({ executablePath: findChromium() });
}

/** The path of a Chromium or Chrome; `CHROMIUM` goes before the usual places. */
export function findChromium() {
  const places = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  const found = places.find((place) => place && existsSync(place));
  if (found) return found;
  throw new Error(
    'No Chromium here. On Debian or Ubuntu: apt-get install chromium. ' +
      'Elsewhere let the variable CHROMIUM name its path.',
  );
}

/**
 * Opens a page of VS Code that was told to run the editor suite, and waits for its end.
 *
 * @returns how many passed, and what failed, a text each. A suite that does not start or does not end is one failure.
 */
export async function runSuite(address) {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const everything = [];
    const result = { passed: 0, failures: [] };

    // These two names are VS Code's: its test runner calls them when the page has them.
    await page.exposeFunction('codeAutomationLog', (_level, args) => {
      const line = format(...args);
      everything.push(line);
      if (line.startsWith('[suite] ')) console.log(line.slice('[suite] '.length));
      const sum = /^\[passed\] (\d+)$/.exec(line);
      if (sum) result.passed = Number(sum[1]);
      if (line.startsWith('[failed] ')) result.failures.push(line.slice('[failed] '.length));
    });
    const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    page.on('pageerror', (error) => everything.push(`[page] ${error}`));

    await page.goto(address);
    const code = await Promise.race([exit, expire()]);
    const ran = result.passed + result.failures.length > 0;
    if (code === 0 && ran) return result;
    if (!ran || code === 'timeout' || result.failures.length === 0) {
      console.log(
        everything
          .map((line) => line.slice(0, 300))
          .slice(-20)
          .join('\n'),
      );
      result.failures.push(`The suite did not run to its end (${code}).`);
    }
    return result;
  } finally {
    await browser.close();
  }
}

function expire() {
  return new Promise((resolve) => setTimeout(resolve, timeout, 'timeout').unref());
}
