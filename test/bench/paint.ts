import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { PaymentHeadView, PaymentView } from '../../server/render/html/pages/payment';
import type { ShownPage } from '../../server/report/pages/page';
import { type Bar, type BenchOptions, ms, times } from './bar';
import { generateRemittance } from './generate';
import { median } from './rounds';
import { type Session, startSession } from './session';

/** One kind of file; milliseconds of each round, ascending. */
interface Measured {
  readonly name: string;
  readonly findings: readonly number[];
  /** The page, or its head where the claims are still being added up. */
  readonly paints: readonly number[];
  /** The page with its sums. */
  readonly wholes: readonly number[];
}

/**
 * From opening a large file to the page of its payment, rendered to HTML by the components that the
 * webview draws, against the first findings of the same file. The findings are asked for before the
 * page, as VS Code does, so that a page also waits for them.
 */
export async function paintBars({ rounds, sizes }: BenchOptions): Promise<Bar[]> {
  const measured: Measured[] = [];
  const session = await startSession('dist/bench/our-server.mjs');
  for (const size of sizes) {
    const bytes = size * 1_000_000;
    const texts: Readonly<Record<string, string>> = {
      lines: generateRemittance({ bytes, claimsPerPayment: 400 }),
      'one line': generateRemittance({ bytes, claimsPerPayment: 400, singleLine: true }),
      'one ST': generateRemittance({ bytes }),
    };
    for (const [name, text] of Object.entries(texts)) {
      measured.push({ name: `${size} MB ${name}`, ...(await measure(session, text, rounds)) });
    }
  }
  await session.end();
  const ratio = ({ findings, paints }: Measured) => median(paints) / median(findings);
  return [
    {
      id: 'G16',
      what: 'open to the page of the payment, against open to first findings',
      asked: '≤ 2×',
      measured: measured
        .map(
          (of) =>
            `${of.name} ${times(ratio(of))} (${ms(median(of.paints))}, ` +
            `with its sums ${ms(median(of.wholes))})`,
        )
        .join('; '),
      reached: measured.every((of) => ratio(of) <= 2),
    },
  ];
}

/** A round is not counted until the engine has compiled what it runs. */
const warmUps = 1;

async function measure(session: Session, text: string, rounds: number) {
  const findings: number[] = [];
  const paints: number[] = [];
  const wholes: number[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    const start = performance.now();
    await session.open(text);
    const found = performance.now();
    session.close();
    const [painted, whole] = await paint(session, text);
    session.close();
    if (round < 0) continue;
    findings.push(found - start);
    paints.push(painted);
    wholes.push(whole);
  }
  for (const took of [findings, paints, wholes]) took.sort((a, b) => a - b);
  return { findings, paints, wholes };
}

/** Opens a file and renders the page of its payment as a webview does; returns what it took. */
async function paint(session: Session, text: string): Promise<[first: number, whole: number]> {
  const start = performance.now();
  const findings = session.open(text);
  const first = await session.page({ page: 'payment', headFirst: true });
  if (first?.page === 'payment head') render(h(PaymentHeadView, { page: first }));
  else renderPayment(first);
  const painted = performance.now() - start;
  if (first?.page === 'payment head') renderPayment(await session.page({ page: 'payment' }));
  const whole = performance.now() - start;
  await findings;
  return [painted, whole];
}

function renderPayment(page: ShownPage | null): void {
  if (page?.page !== 'payment') throw new Error('The file has no payment.');
  render(h(PaymentView, { page }));
}
