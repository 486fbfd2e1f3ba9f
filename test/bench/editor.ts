import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Bar, type BenchOptions, ms, times } from './bar';
import { generateRemittance } from './generate';
import { median, quantile } from './rounds';
import { type Session, startSession } from './session';

const ourServer = 'dist/bench/our-server.mjs';
const bareServer = 'dist/bench/bare-server.mjs';

/** One kind of file, and what was measured on it; times in milliseconds, ascending. */
interface Measured {
  readonly name: string;
  readonly size: number;
  /** True where every claim is out of balance: the bars are for files as they come. */
  readonly faulty: boolean;
  readonly ours: Times;
  readonly bare: Times;
  /** From opening to our last findings. */
  readonly checks: readonly number[];
  /** The longest blocks of the event loop in the background, one a round. */
  readonly blocks: readonly number[];
}

interface Times {
  /** From opening to the first findings. */
  readonly opens: readonly number[];
  readonly keystrokes: readonly number[];
  /** The most it took, in bytes. */
  readonly memory: number;
}

/** Opening and typing over the wire, against a server that does nothing but keep the text. */
export async function editorBars({ rounds, sizes }: BenchOptions): Promise<Bar[]> {
  const measured: Measured[] = [];
  for (const size of sizes) {
    const bytes = size * 1_000_000;
    const lines = generateRemittance({ bytes, claimsPerPayment: 400 });
    const texts: Readonly<Record<string, string>> = {
      lines,
      'one line': generateRemittance({ bytes, claimsPerPayment: 400, singleLine: true }),
      'one ST': generateRemittance({ bytes }),
      [everyClaimFaulty]: breakClaims(lines),
    };
    for (const [name, text] of Object.entries(texts)) {
      const file = { name: `${size} MB ${name}`, size, faulty: name === everyClaimFaulty };
      measured.push({ ...file, ...(await measure(text, rounds)) });
    }
  }
  const asked = measured.filter(({ faulty }) => !faulty);
  const large = measured.filter(({ size }) => size === sizes.at(-1));
  const each = (figure: (of: Measured) => string) =>
    measured.map((of) => `${of.name} ${figure(of)}`).join('; ');
  const typing = ({ ours, bare }: Measured) => median(ours.keystrokes) / median(bare.keystrokes);
  const slow = ({ ours }: Measured) => quantile(ours.keystrokes, 0.9);
  const opening = ({ ours, bare }: Measured) => median(ours.opens) / median(bare.opens);
  const memory = ({ ours, bare }: Measured) => ours.memory / bare.memory;
  const limit = ({ size }: Measured) => (size > 10 ? 100 : 50);
  return [
    {
      id: 'G6',
      what: 'keystroke to fresh findings, against the bare server',
      asked: '≤ 1×',
      measured: each((of) => `${times(typing(of))} (${ms(median(of.ours.keystrokes))})`),
      reached: asked.every((of) => typing(of) <= 1),
    },
    {
      id: 'G7',
      what: 'nine keystrokes of ten',
      asked: '≤ 50 ms at 10 MB, ≤ 100 ms at 45 MB',
      measured: each((of) => ms(slow(of))),
      reached: asked.every((of) => slow(of) <= limit(of)),
    },
    {
      id: 'G8',
      what: 'open to first findings, against the bare server',
      asked: '≤ 4×',
      measured: each(
        (of) =>
          `${times(opening(of))} (${ms(median(of.ours.opens))}, all after ${ms(median(of.checks))})`,
      ),
      reached: asked.every((of) => opening(of) <= 4),
    },
    {
      id: 'G9',
      what: 'peak memory of the server, against the bare server',
      asked: '≤ 1×',
      measured: each((of) => `${times(memory(of))} (${Math.round(of.ours.memory / 1e6)} MB)`),
      reached: asked.every((of) => memory(of) <= 1),
    },
    {
      id: 'G10',
      what: `longest hold of the event loop in the background at ${sizes.at(-1)} MB`,
      asked: '≤ 10 ms',
      measured: large.map(({ name, blocks }) => `${name} ${ms(median(blocks))}`).join('; '),
      reached: large.every(({ faulty, blocks }) => faulty || median(blocks) <= 10),
    },
    await limits(breakClaims(generateRemittance({ bytes: 10_000_000, claimsPerPayment: 400 }))),
  ];
}

const everyClaimFaulty = 'every claim faulty';

function breakClaims(text: string): string {
  return text.replaceAll('CAS*CO*45*', 'CAS*CO*45*1');
}

async function measure(text: string, rounds: number) {
  const ours = await startSession(ourServer);
  const bare = await startSession(bareServer);
  const opens = { ours: [] as number[], bare: [] as number[] };
  const keystrokes = { ours: [] as number[], bare: [] as number[] };
  const checks: number[] = [];
  const blocks: number[] = [];
  const open = async () => {
    const refreshed = ours.refreshed();
    const started = performance.now();
    opens.ours.push(await timed(() => ours.open(text)));
    await refreshed;
    checks.push(performance.now() - started);
    opens.bare.push(await timed(() => bare.open(text)));
  };

  await open();
  for (const { range, inserted } of keystrokesIn(text, rounds * 4)) {
    for (const [session, took] of [
      [ours, keystrokes.ours],
      [bare, keystrokes.bare],
    ] as const) {
      took.push(await timed(() => session.change(range, inserted)));
    }
  }
  const memory = { ours: (await ours.usage()).peakMemory, bare: (await bare.usage()).peakMemory };
  for (let round = 1; round < rounds; round++) {
    ours.close();
    bare.close();
    await open();
  }
  for (const { range, inserted } of keystrokesIn(text, Math.ceil(rounds / 2))) {
    const refreshed = ours.refreshed();
    await ours.change(range, inserted);
    await ours.usage();
    await refreshed;
    blocks.push((await ours.usage()).longestBlock);
  }
  await ours.end();
  await bare.end();
  const result = (who: 'ours' | 'bare') => ({
    opens: opens[who].sort((a, b) => a - b),
    keystrokes: keystrokes[who].sort((a, b) => a - b),
    memory: memory[who],
  });
  for (const figures of [checks, blocks]) figures.sort((a, b) => a - b);
  return { ours: result('ours'), bare: result('bare'), checks, blocks };
}

/** Pairs of keystrokes all over a text: a digit typed into a charge, and taken out again. */
function* keystrokesIn(text: string, count: number) {
  const document = TextDocument.create('file:///bench.835', 'x12-835', 1, text);
  for (let i = 0; i < count; i++) {
    const service = text.indexOf('SVC*HC:', Math.floor(((i + 0.5) / count) * text.length));
    const at = document.positionAt(text.indexOf('*', service + 7) + 1);
    yield { range: { start: at, end: at }, inserted: '1' };
    yield { range: { start: at, end: { ...at, character: at.character + 1 } }, inserted: '' };
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** How much is answered at most, about a file with a finding in every claim. */
async function limits(text: string): Promise<Bar> {
  const session: Session = await startSession(ourServer);
  const refreshed = session.refreshed();
  await session.open(text);
  await refreshed;
  const found = (await session.findings()).length;
  const whole = { start: { line: 0, character: 0 }, end: { line: 10_000_000, character: 0 } };
  const numbers = await session.colors(whole);
  await session.end();
  return {
    id: 'G12',
    what: 'findings of a file that are shown; numbers that color all of 10 MB',
    asked: '≤ 1,000; ≤ 100,000',
    measured: `${found.toLocaleString('en')}; ${numbers.toLocaleString('en')}`,
    reached: found <= 1_000 && numbers <= 100_000,
  };
}
