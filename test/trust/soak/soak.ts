import { setTimeout as after } from 'node:timers/promises';
import { generateRemittance } from '../../bench/generate';
import { createRandom } from '../fuzz/random';
import { applyEdit, type LineEdit, someEdit } from './edit-lines';
import { type SoakedServer, startServer } from './server';

/** How long to edit which file. */
export interface SoakPlan {
  readonly seed: number;
  readonly edits: number;
  readonly bytes: number;
  /** After this many edits, findings are compared and the heap is measured. */
  readonly every: number;
  /** Is told how many edits were made and how many megabytes are in use. */
  say(edits: number, megabytes: number): void;
}

/** Changes are taken back when there are this many, so that the file stays a remittance. */
const mostChanges = 40;

/** How long two servers may take to say the same of one text, in milliseconds. */
const patience = 120_000;

/** Edits a file; throws where findings are not those of a server that has just read the text. */
export async function soak({ seed, edits, bytes, every, say }: SoakPlan): Promise<void> {
  const random = createRandom(seed);
  const lines = generateRemittance({ bytes, claimsPerPayment: 300 }).split('\n');
  const server = await startServer(lines.join('\n'));
  const changes: LineEdit[] = [];
  try {
    for (let made = 1; made <= edits; made++) {
      const isBack = changes.length >= mostChanges || random.chance(0.3);
      const edit = (isBack ? changes.pop() : undefined) ?? someEdit(lines, random);
      const back = applyEdit(lines, edit);
      if (!isBack) changes.push(back);
      server.change(edit.range, edit.text);
      // The protocol has no answer to a change: the server takes a breath as it does while somebody types.
      if (made % 20 === 0) await Promise.race([server.heap(), server.ended]);
      if (made % every !== 0) continue;
      await compare(server, lines.join('\n'), made);
      say(made, await server.heap());
    }
  } finally {
    server.end();
  }
}

async function compare(server: SoakedServer, text: string, made: number): Promise<void> {
  const fresh = await startServer(text);
  const late = new AbortController();
  const timeout = after(patience, 'late' as const, { signal: late.signal });
  timeout.catch(() => undefined);
  try {
    for (;;) {
      const now = server.latest();
      if (now !== undefined && now === fresh.latest()) return;
      const next = Promise.race([server.published(), fresh.published(), server.ended]);
      if ((await Promise.race([next, timeout])) === 'late') {
        throw new Error(`after ${made} edits the findings are not those of a fresh server`);
      }
    }
  } finally {
    late.abort();
    fresh.end();
  }
}
