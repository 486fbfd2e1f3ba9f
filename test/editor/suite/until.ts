import type { Event } from 'vscode';

/**
 * Waits until `ask` answers something: it is asked at once, and again at each `event`.
 * Rejects with `what` when nothing came in time.
 */
export function until<T>(event: Event<unknown>, ask: () => T | undefined, what: string) {
  return new Promise<T>((resolve, reject) => {
    const look = () => {
      const answer = ask();
      if (answer === undefined) return;
      clearTimeout(limit);
      listening.dispose();
      resolve(answer);
    };
    const listening = event(look);
    const limit = setTimeout(() => {
      listening.dispose();
      reject(new Error(`waited in vain for ${what}`));
    }, 20_000);
    look();
  });
}

/** Asks again until there is an answer; for what no event tells. */
export async function eventually<T>(ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
